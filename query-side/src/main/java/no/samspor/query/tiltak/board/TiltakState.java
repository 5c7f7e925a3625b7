package no.samspor.query.tiltak.board;

/** How a tiltak stands. */
public enum TiltakState {
    PROPOSED,
    APPROVED,
    REJECTED,
    RUNNING,
    /** Still running, and evaluated at least once. */
    EVALUATED,
    ENDED,
    ANCHORED
}
