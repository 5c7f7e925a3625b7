package no.samspor.kernel.decision;

/** How a body decides. */
public enum DecisionWay {
    IN_MEETING,
    /** Each member's answer is recorded; closed by deadline or when all have answered. */
    BY_CIRCULATION,
    /** By leader or koordinator within a recorded mandate. */
    ON_DELEGATION
}
