package no.samspor.command.rule;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Objects;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.time.Norway;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives command handlers their {@link Acting} and {@link Numbered.Number} from the command's metadata. Found by the
 * service loader.
 */
public final class ActingResolverFactory implements ParameterResolverFactory {

    /** Metadata key: the instant at which the command is given, ISO 8601. */
    public static final String AT = "at";
    /** Metadata key: the number drawn for a {@link Numbered} command. */
    public static final String NUMBER = "number";

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Acting.class) {
            return new FromMetaData() {
                @Override
                public Object resolveParameterValue(Message<?> message) {
                    var trace = Trace.of(message.getMetaData());
                    var today = Norway.dayOf(Instant.parse(entry(message, AT)));
                    return new Acting(trace.actor(), trace.command(), trace.occurredOn(), today);
                }
            };
        }
        if (type == Numbered.Number.class) {
            return new FromMetaData() {
                @Override
                public Object resolveParameterValue(Message<?> message) {
                    return new Numbered.Number(entry(message, NUMBER));
                }
            };
        }
        return null;
    }

    private static String entry(Message<?> message, String key) {
        return Objects.requireNonNull((String) message.getMetaData().get(key), key);
    }

    private abstract static class FromMetaData implements ParameterResolver<Object> {

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
