package no.samspor.kernel.casework;

/** The texts that leave the utførende level, or the kommune: each of them is checked before it is sent. */
public enum SummaryPart {
    TITLE,
    QUESTION,
    SUMMARY,
    REASON,
    /** What a grensegruppe answered. */
    ANSWER
}
