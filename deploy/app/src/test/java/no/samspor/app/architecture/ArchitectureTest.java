package no.samspor.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("no.samspor");
    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages("violator.samspor");

    @ParameterizedTest
    @EnumSource
    void holds_for_every_class_of_ours(Rule rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void bites_whoever_breaks_it(Rule rule) {
        var found = String.join(
                "\n", rule.rule.evaluate(VIOLATORS).getFailureReport().getDetails());

        assertThat(found).contains(rule.violators);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_a_process_that_keeps_the_rules_alone(Rule rule) {
        var found = rule.rule
                .allowEmptyShould(true)
                .evaluate(VIOLATORS.that(Concepts.isProcess()))
                .getFailureReport();

        assertThat(found.getDetails())
                .filteredOn(line -> rule != Rule.PACKAGES_ARE_NULL_MARKED)
                .isEmpty();
    }
}
