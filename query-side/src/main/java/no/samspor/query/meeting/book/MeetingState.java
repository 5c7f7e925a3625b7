package no.samspor.query.meeting.book;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    INVITED,
    IN_SESSION,
    HELD,
    APPROVED,
    CANCELLED;

    /** It is still ahead. */
    public boolean coming() {
        return this == PLANNED || this == INVITED;
    }

    /** There are minutes. */
    public boolean over() {
        return this == HELD || this == APPROVED;
    }

    /** As the tags of the styles have it: done, soon, run, or nothing. */
    public String look() {
        return switch (this) {
            case PLANNED, CANCELLED -> "";
            case INVITED, IN_SESSION -> "run";
            case HELD -> "soon";
            case APPROVED -> "done";
        };
    }
}
