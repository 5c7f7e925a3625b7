package no.samspor.query.audit.known;

/** What can be said of a case at a moment, in the order in which it is shown. */
public enum Field {
    STATUS,
    TITLE,
    LEVEL,
    BODY,
    OWNER,
    DEADLINE,
    CONCERNS,
    DECISIONS,
    TILTAK,
    MONEY,
    THEMES,
    AREA,
    EXTENT,
    NOTES
}
