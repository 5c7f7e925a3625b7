package no.samspor.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.command.AggregateRoot;

/** They decide by what the message and their own events say. Time, actor and directory come with the command. */
final class Aggregates {

    private static final Set<String> CLOCK_AND_CHANCE = Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaClass> SPRING_AND_IO = resideInAnyPackage(
            "org.springframework..", "java.sql..", "java.io", "java.nio..", "java.net..", "org.slf4j..");

    static final ArchRule USE_MODELLING_AND_JDK_ALONE = classes()
            .that()
            .areAnnotatedWith(AggregateRoot.class)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            Sides.KERNEL,
                            Sides.COMMAND,
                            "java.lang..",
                            "java.math",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "java.time..",
                            "org.axonframework.commandhandling",
                            "org.axonframework.eventsourcing",
                            "org.axonframework.messaging..",
                            "org.axonframework.modelling.command..",
                            "org.jspecify.annotations")
                    .or(type(Timestamp.class))
                    .and(DescribedPredicate.not(resideInAPackage("..samspor.command.platform.."))));

    static final ArchRule REACH_NO_SPRING_EVEN_THROUGH_OTHERS =
            classes().that().areAnnotatedWith(AggregateRoot.class).should(notReach(SPRING_AND_IO));

    static final ArchRule ASK_NEITHER_CLOCK_NOR_CHANCE = noClasses()
            .that()
            .areAnnotatedWith(AggregateRoot.class)
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "asks the clock or chance", access -> CLOCK_AND_CHANCE.contains(access.getName())));

    private Aggregates() {}

    private static ArchCondition<JavaClass> notReach(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("not reach any that " + forbidden.getDescription()) {
            @Override
            public void check(JavaClass aggregate, ConditionEvents events) {
                reachable(aggregate, new LinkedHashSet<>()).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> forbidden.test(use.getTargetClass()))
                        .map(use -> aggregate.getName() + " reaches " + use.getDescription())
                        .forEach(use -> events.add(SimpleConditionEvent.violated(aggregate, use)));
            }
        };
    }

    /** Classes of ours; what Axon and the JDK do inside is theirs. */
    private static Set<JavaClass> reachable(JavaClass from, Set<JavaClass> seen) {
        if (from.getPackageName().contains("samspor") && seen.add(from)) {
            from.getDirectDependenciesFromSelf().forEach(use -> reachable(use.getTargetClass(), seen));
        }
        return seen;
    }
}
