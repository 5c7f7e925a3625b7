package no.samspor.kernel.concern;

/** Why an answer to the reporter is due. */
public enum AnswerCause {
    CONCERN_RECEIVED,
    TILTAK_ENDED,
    CASE_CLOSED
}
