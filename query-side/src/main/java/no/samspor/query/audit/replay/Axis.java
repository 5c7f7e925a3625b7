package no.samspor.query.audit.replay;

/** Which time a date means. */
public enum Axis {
    /** As it was recorded by then: what anybody could know. */
    RECORDED,
    /** As it had happened by then, whenever it was recorded: what is known today of that time. */
    OCCURRED
}
