package no.samspor.query.casework.file;

/** Where a case is in its life. */
public enum CaseStanding {
    OPEN,
    /** Lifted, and not yet answered. */
    LIFTED,
    CLOSED
}
