package no.samspor.query.concern;

/** How far a concern has come. Whether an answer is due or given stands beside it. */
public enum ConcernState {
    REGISTERED,
    RECEIVED,
    IN_CASE,
    CLOSED,
    WITHDRAWN
}
