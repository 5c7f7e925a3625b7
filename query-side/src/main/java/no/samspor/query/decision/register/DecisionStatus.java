package no.samspor.query.decision.register;

/** How a decision stands. */
public enum DecisionStatus {
    /** On its round among the members. */
    CIRCULATING,
    /** The round ended without a decision. */
    LAPSED,
    /** Adopted, and to be carried out. */
    IN_FORCE,
    CARRIED_OUT,
    /** Rejected or postponed. */
    NOT_ADOPTED,
    SUPERSEDED,
    REVOKED
}
