package no.samspor.kernel.access;

import no.samspor.kernel.actor.Role;

/** What somebody reads for. It follows from what they act as: whoever sits in several seats chooses one first. */
public enum Purpose {
    /** Working with young people at utførende level. */
    CASEWORK,
    /** Linking the levels. */
    COORDINATION,
    /** Deciding, and seeing what came of it. */
    DECISION,
    /** Answering a neighbour kommune in a grensegruppe. */
    BORDER,
    AUDIT,
    /** Keeping Samspor itself. */
    ADMINISTRATION;

    public static Purpose of(Role role) {
        return switch (role) {
            case FIELD_WORKER -> CASEWORK;
            case COORDINATOR -> COORDINATION;
            case MEMBER -> DECISION;
            case BORDER_MEMBER -> BORDER;
            case AUDITOR -> AUDIT;
            case ADMINISTRATOR, SYSTEM -> ADMINISTRATION;
        };
    }
}
