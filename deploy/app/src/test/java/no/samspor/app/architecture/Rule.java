package no.samspor.app.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, each with the name of the class under {@code violator} that breaks it. */
enum Rule {
    KERNEL_KNOWS_NEITHER_SIDE(Sides.KERNEL_KNOWS_NEITHER, "KernelThatKnowsACommand"),
    COMMAND_SIDE_KNOWS_NO_VIEW(Sides.COMMAND_SIDE_KNOWS_NO_VIEW, "CommandThatReadsAView"),
    QUERY_SIDE_KNOWS_NO_COMMAND(Sides.QUERY_SIDE_KNOWS_NO_COMMAND, "ViewThatSendsACommand"),
    ONLY_THE_CONCEPT_ITSELF_USES_ITS_AGGREGATE(
            Concepts.ONLY_THE_CONCEPT_ITSELF_USES_ITS_AGGREGATE, "ConcernThatHoldsACase"),
    ONLY_PROCESSES_SEND_ANOTHER_CONCEPTS_COMMAND(
            Concepts.ONLY_PROCESSES_SEND_ANOTHER_CONCEPTS_COMMAND, "ConcernThatOpensACase"),
    PLATFORM_KNOWS_NO_CONCEPT(Concepts.PLATFORM_KNOWS_NO_CONCEPT, "PlatformThatKnowsAConcern"),
    AGGREGATES_USE_THE_MODELLING_API_AND_THE_JDK_ALONE(Aggregates.USE_MODELLING_AND_JDK_ALONE, "AggregateThatLogs"),
    AGGREGATES_REACH_NO_SPRING_EVEN_THROUGH_OTHERS(
            Aggregates.REACH_NO_SPRING_EVEN_THROUGH_OTHERS, "AggregateWithARuleInSpring"),
    AGGREGATES_ASK_NEITHER_CLOCK_NOR_CHANCE(Aggregates.ASK_NEITHER_CLOCK_NOR_CHANCE, "AggregateThatAsksTheClock"),
    ROWS_STAY_IN_THEIR_PACKAGE(Rows.STAY_IN_THEIR_PACKAGE, "PublicRow"),
    REPOSITORIES_STAY_IN_THEIR_PACKAGE(Rows.REPOSITORIES_STAY_IN_THEIR_PACKAGE, "PublicRepository"),
    CONTROLLERS_GIVE_OUT_NO_ROW(Rows.CONTROLLERS_GIVE_OUT_NONE, "ControllerThatGivesOutRows"),
    ONE_HANDLER_PER_CLASS_AND_EVENT(Handlers.ONE_PER_CLASS_AND_EVENT, "TwoHandlersForOneEvent"),
    EVENTS_ARE_TOP_LEVEL_RECORDS_WITH_A_REVISION(
            Events.ARE_TOP_LEVEL_RECORDS_WITH_A_REVISION, "EventWithoutARevision", "EventInside", "EventThatIsAClass"),
    EVENTS_LIVE_IN_THE_KERNEL(Events.LIVE_IN_THE_KERNEL, "EventOutsideTheKernel"),
    PACKAGES_ARE_NULL_MARKED(Nulls.PACKAGES_ARE_MARKED, "KernelThatKnowsACommand");

    final ArchRule rule;
    final String[] violators;

    Rule(ArchRule rule, String... violators) {
        this.rule = rule;
        this.violators = violators;
    }
}
