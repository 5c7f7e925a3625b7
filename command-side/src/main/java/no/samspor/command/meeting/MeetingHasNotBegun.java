package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Minutes are made in a meeting that is in session. */
public final class MeetingHasNotBegun extends BrokenRule {

    public MeetingHasNotBegun() {
        super(Kind.CONFLICT, null);
    }
}
