package no.samspor.kernel.casework;

/**
 * Something in what a higher level is going to read that could identify someone, and that a person has judged cannot.
 *
 * @param line line of that text, from 1
 */
public record SummaryWarning(SummaryPart part, Kind kind, int line) {

    /** Why it could identify someone. */
    public enum Kind {
        /** Fewer than five. */
        SMALL_GROUP,
        /** A class, siblings, a role that only one person has. */
        IDENTIFYING_CONTEXT
    }
}
