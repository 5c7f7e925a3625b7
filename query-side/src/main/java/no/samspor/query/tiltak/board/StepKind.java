package no.samspor.query.tiltak.board;

/** What can happen to a tiltak. */
public enum StepKind {
    PROPOSED,
    APPROVED,
    REJECTED,
    STARTED,
    ADJUSTED,
    EVALUATED,
    ENDED,
    ANCHORED,
    APPLIED,
    GRANTED,
    REFUSED,
    SPENT,
    REPORTED,
    TARGET_GROUP,
    COMMITTED,
    WITHDRAWN,
    GOAL,
    INDICATOR,
    MEASURED;

    /** Whether it is a stop on the line of its life. */
    public boolean isKey() {
        return switch (this) {
            case APPROVED, REJECTED, STARTED, EVALUATED, ENDED, ANCHORED -> true;
            case PROPOSED,
                    ADJUSTED,
                    APPLIED,
                    GRANTED,
                    REFUSED,
                    SPENT,
                    REPORTED,
                    TARGET_GROUP,
                    COMMITTED,
                    WITHDRAWN,
                    GOAL,
                    INDICATOR,
                    MEASURED -> false;
        };
    }
}
