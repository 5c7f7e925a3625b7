package no.samspor.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.axonframework.eventhandling.EventHandler;

/** Axon calls one handler per class and event; a second one would never run, and nothing would say so. */
final class Handlers {

    static final ArchRule ONE_PER_CLASS_AND_EVENT = classes().should(handleEachEventOnce());

    private Handlers() {}

    private static ArchCondition<JavaClass> handleEachEventOnce() {
        return new ArchCondition<>("handle each event once") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(EventHandler.class))
                        .collect(groupingBy(Handlers::event, counting()))
                        .forEach((event, handlers) -> {
                            if (handlers > 1) {
                                var hidden = "%s has %d handlers of %s".formatted(type.getName(), handlers, event);
                                events.add(SimpleConditionEvent.violated(type, hidden));
                            }
                        });
            }
        };
    }

    private static String event(JavaMethod handler) {
        return handler.tryGetAnnotationOfType(EventHandler.class)
                .map(EventHandler::payloadType)
                .filter(payload -> payload != Object.class)
                .map(Class::getName)
                .orElseGet(() -> handler.getRawParameterTypes().getFirst().getName());
    }
}
