package no.samspor.query.decision.register;

import org.jspecify.annotations.Nullable;

/** How a decision stands. */
public enum DecisionStatus {
    /** On its round among the members. */
    CIRCULATING("soon"),
    /** The round ended without a decision. */
    LAPSED(null),
    /** Adopted, and to be carried out. */
    IN_FORCE("run"),
    CARRIED_OUT("done"),
    /** Rejected or postponed. */
    NOT_ADOPTED(null),
    SUPERSEDED(null),
    REVOKED(null);

    private final @Nullable String look;

    DecisionStatus(@Nullable String look) {
        this.look = look;
    }

    /** The kind of its tag. */
    public @Nullable String getLook() {
        return look;
    }

    /** Whether the body has said what it decides, whatever became of it since. */
    public boolean isDecided() {
        return this != CIRCULATING && this != LAPSED;
    }

    /** Whether it was decided and has been neither superseded nor revoked. */
    public boolean isStands() {
        return this == IN_FORCE || this == CARRIED_OUT || this == NOT_ADOPTED;
    }
}
