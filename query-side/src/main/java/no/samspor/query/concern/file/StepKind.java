package no.samspor.query.concern.file;

/** What happened to a concern. */
enum StepKind {
    REGISTERED,
    CORRECTED,
    RECEIVED,
    LEFT_UNREAD,
    ASKED,
    INFORMED,
    LINKED,
    CLOSED,
    WITHDRAWN,
    ANSWER_DUE,
    ANSWERED
}
