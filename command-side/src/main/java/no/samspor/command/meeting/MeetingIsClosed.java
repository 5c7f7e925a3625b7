package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** What was done in a meeting stands once it is closed. */
public final class MeetingIsClosed extends BrokenRule {

    public MeetingIsClosed() {
        super(Kind.CONFLICT, null);
    }
}
