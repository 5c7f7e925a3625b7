package no.samspor.query.tiltak.board;

/** What can happen to a tiltak. */
public enum StepKind {
    PROPOSED,
    APPROVED,
    REJECTED,
    STARTED,
    ADJUSTED,
    EVALUATED,
    ENDED,
    ANCHORED,
    APPLIED,
    GRANTED,
    REFUSED,
    SPENT
}
