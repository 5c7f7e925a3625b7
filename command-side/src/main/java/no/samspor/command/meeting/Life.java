package no.samspor.command.meeting;

/** How far a meeting has come, and what may be done then. */
enum Life {
    PLANNED,
    INVITED,
    IN_SESSION,
    HELD,
    APPROVED,
    CANCELLED;

    void mustBeAhead() {
        mustNotBeOver();
        if (this == IN_SESSION) {
            throw new MeetingHasBegun();
        }
    }

    void mustBeInSession() {
        mustNotBeOver();
        if (this != IN_SESSION) {
            throw new MeetingHasNotBegun();
        }
    }

    /** Until then the agenda changes. */
    void mustNotBeOver() {
        mustBeHeldAtAll();
        if (this == HELD || this == APPROVED) {
            throw new MeetingIsClosed();
        }
    }

    void mustAwaitApproval() {
        mustBeOpenToChange();
        if (this != HELD) {
            throw new MeetingIsNotClosed();
        }
    }

    /** Approved minutes do not change, and a cancelled meeting has none. */
    void mustBeOpenToChange() {
        mustBeHeldAtAll();
        if (this == APPROVED) {
            throw new MinutesAreApproved();
        }
    }

    void mustBeApproved() {
        mustBeHeldAtAll();
        if (this != APPROVED) {
            throw new MinutesAreNotApproved();
        }
    }

    private void mustBeHeldAtAll() {
        if (this == CANCELLED) {
            throw new MeetingIsCancelled();
        }
    }
}
