package no.samspor.kernel.decision;

/** What became of the proposal. */
public enum DecisionResult {
    ADOPTED,
    REJECTED,
    POSTPONED
}
