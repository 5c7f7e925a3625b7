package no.samspor.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What the two sides share is the kernel, and the kernel shares nothing with them. */
final class Sides {

    static final String KERNEL = "..samspor.kernel..";
    static final String COMMAND = "..samspor.command..";
    static final String QUERY = "..samspor.query..";
    private static final String APP = "..samspor.app..";

    static final ArchRule KERNEL_KNOWS_NEITHER = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, QUERY, APP);

    static final ArchRule COMMAND_SIDE_KNOWS_NO_VIEW = noClasses()
            .that()
            .resideInAPackage(COMMAND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(QUERY, APP);

    static final ArchRule QUERY_SIDE_KNOWS_NO_COMMAND = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, APP);

    private Sides() {}
}
