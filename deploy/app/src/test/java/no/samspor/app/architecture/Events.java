package no.samspor.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import no.samspor.kernel.DomainEvent;
import org.axonframework.serialization.Revision;

/** Their names are in the store, for ever. */
final class Events {

    private static final DescribedPredicate<JavaClass> EVENTS = assignableTo(DomainEvent.class)
            .and(DescribedPredicate.not(INTERFACES))
            .as("events");

    static final ArchRule ARE_TOP_LEVEL_RECORDS_WITH_A_REVISION = classes()
            .that(EVENTS)
            .should()
            .beRecords()
            .andShould()
            .beTopLevelClasses()
            .andShould()
            .beAnnotatedWith(Revision.class);

    static final ArchRule LIVE_IN_THE_KERNEL = classes().that(EVENTS).should().resideInAPackage(Sides.KERNEL);

    private Events() {}
}
