package no.samspor.kernel.casework;

/** How a case ended. */
public enum CaseOutcome {
    RESOLVED,
    /** Goes on in ordinary operation. */
    ANCHORED,
    NO_GROUND,
    MOVED_ELSEWHERE
}
