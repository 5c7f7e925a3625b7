package no.samspor.kernel.casework;

/** The texts of an escalation: all that the level above reads, and each of them checked before it is sent. */
public enum SummaryPart {
    TITLE,
    QUESTION,
    SUMMARY,
    REASON
}
