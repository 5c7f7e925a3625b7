package no.samspor.kernel.meeting;

/** How an item was concluded. */
public enum ItemOutcome {
    DECIDED,
    /** Taken note of; nothing was decided. */
    NOTED,
    /** To the body's next meeting. */
    DEFERRED,
    /** The lifted case it is about was sent back to the level below. */
    SENT_BACK
}
