package no.samspor.query.audit.known;

/** How a case stands. */
public enum Status {
    NOT_OPENED,
    OPEN,
    /** Lifted, and not yet answered. */
    LIFTED,
    /** A decision stands that has not been communicated. */
    DECIDED,
    CLOSED
}
