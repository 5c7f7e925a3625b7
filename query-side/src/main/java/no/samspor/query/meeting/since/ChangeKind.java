package no.samspor.query.meeting.since;

/** What may be news to a body. */
enum ChangeKind {
    LIFTED,
    CONCERN,
    DECIDED,
    STARTED,
    EVALUATED,
    WITHOUT_RESULT,
    ENDED,
    ANCHORED
}
