package no.samspor.kernel.decision;

/** Why a circulation ended without a decision. */
public enum LapseCause {
    /** Someone wants it discussed in a meeting. */
    TO_MEETING,
    /** All have answered, and no more than half of them are for it. */
    NOT_CARRIED,
    /** The deadline passed before more than half of the members were for it. */
    TOO_FEW_ANSWERS
}
