package no.samspor.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.jspecify.annotations.NullMarked;

/** The null check reads marked packages only: an unmarked one would go unchecked. */
final class Nulls {

    private static final DescribedPredicate<JavaClass> MARKED = describe(
            "live in a package that is @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    static final ArchRule PACKAGES_ARE_MARKED = classes().should(ArchConditions.have(MARKED));

    private Nulls() {}
}
