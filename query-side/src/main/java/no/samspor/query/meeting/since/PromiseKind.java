package no.samspor.query.meeting.since;

/** What may have been promised and not kept. */
enum PromiseKind {
    NOT_BEGUN,
    NOT_CARRIED_OUT,
    NOT_ACKNOWLEDGED,
    TASK
}
