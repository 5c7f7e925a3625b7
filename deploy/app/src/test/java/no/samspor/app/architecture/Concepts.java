package no.samspor.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samspor.query.organisation.Names;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A concept uses another concept's ids and events; what it decides is its own. */
final class Concepts {

    private static final Pattern CONCEPT =
            Pattern.compile(".*\\bsamspor\\.(command|query)\\.(?!platform|rule)(\\w+).*");

    static final ArchRule ONLY_THE_CONCEPT_ITSELF_USES_ITS_AGGREGATE = classes()
            .that()
            .resideInAPackage(Sides.COMMAND)
            .should(notUseFromAnotherConcept("aggregate", type -> type.isAnnotatedWith(AggregateRoot.class)));

    static final ArchRule ONLY_PROCESSES_SEND_ANOTHER_CONCEPTS_COMMAND = classes()
            .that(resideInAPackage(Sides.COMMAND).and(DescribedPredicate.not(isProcess())))
            .should(notUseFromAnotherConcept("command", Concepts::isCommand));

    /** It may ask what people and bodies are called, as every page does. */
    static final ArchRule PLATFORM_KNOWS_NO_CONCEPT = noClasses()
            .that()
            .resideInAnyPackage(
                    "..samspor.command.platform..", "..samspor.command.rule..", "..samspor.query.platform..")
            .should()
            .dependOnClassesThat(describe(
                    "belong to a concept", type -> conceptOf(type).isPresent() && !type.isEquivalentTo(Names.class)));

    private Concepts() {}

    static DescribedPredicate<JavaClass> isProcess() {
        return describe("are processes", type -> type.getName().matches(".*\\.When\\w+Then\\w+(\\$.*)?"));
    }

    private static boolean isCommand(JavaClass type) {
        return type.isRecord()
                && type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(TargetAggregateIdentifier.class));
    }

    private static Optional<String> conceptOf(JavaClass type) {
        var name = CONCEPT.matcher(type.getPackageName());
        return name.matches() ? Optional.of(name.group(2)) : Optional.empty();
    }

    private static ArchCondition<JavaClass> notUseFromAnotherConcept(String what, Predicate<JavaClass> isOne) {
        return new ArchCondition<>("not use another concept's " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOne.test(use.getTargetClass()))
                        .filter(use -> !conceptOf(use.getTargetClass()).equals(conceptOf(type)))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use)));
            }
        };
    }
}
