package no.samspor.kernel.decision;

/** What a decision is about; a level's competence is a set of these. */
public enum DecisionKind {
    GOAL,
    PRIORITY,
    PLAN,
    REPORT,
    TILTAK,
    RESOURCES,
    WORKING_GROUP,
    /** What a case asked; any level may decide what was escalated to it. */
    CASE_MATTER
}
