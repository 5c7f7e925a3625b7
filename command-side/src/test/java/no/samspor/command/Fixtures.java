package no.samspor.command;

import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Axon's fixture, with the command's trace in the metadata of what it leads to, as at run time. */
public final class Fixtures {

    private Fixtures() {}

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        return fixture;
    }

    /** An event of the history, recorded by that actor: {@code fixture.given(by(Acts.coordinator(), event))}. */
    public static EventMessage<?> by(Map<String, Object> actor, Object event) {
        return GenericEventMessage.asEventMessage(event).withMetaData(actor);
    }
}
