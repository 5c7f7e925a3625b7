package no.samspor.kernel.decision;

/** A member's answer to a proposal by circulation. */
public enum CirculationAnswer {
    FOR,
    AGAINST,
    /** Wants it discussed in a meeting instead. */
    TO_MEETING
}
