package no.samspor.app.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Rows are how a view is kept; what is shown has a record of its own. */
final class Rows {

    static final ArchRule STAY_IN_THEIR_PACKAGE =
            classes().that().areAnnotatedWith(Entity.class).should(bePackagePrivate());

    static final ArchRule REPOSITORIES_STAY_IN_THEIR_PACKAGE =
            classes().that().areAssignableTo(Repository.class).should(bePackagePrivate());

    static final ArchRule CONTROLLERS_GIVE_OUT_NONE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(giveOutNoRow());

    private Rows() {}

    private static ArchCondition<JavaMethod> giveOutNoRow() {
        return new ArchCondition<>("give out no row") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (holdsARow(method.getReturnType(), new HashSet<>())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " gives out a row"));
                }
            }
        };
    }

    /** Also behind wrappers, in lists, and inside the records given out. */
    private static boolean holdsARow(JavaType type, Set<JavaClass> seen) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(raw -> raw.getPackageName().contains("samspor"))
                .filter(seen::add)
                .anyMatch(raw -> raw.isAnnotatedWith(Entity.class)
                        || raw.getFields().stream().map(JavaField::getType).anyMatch(field -> holdsARow(field, seen)));
    }
}
