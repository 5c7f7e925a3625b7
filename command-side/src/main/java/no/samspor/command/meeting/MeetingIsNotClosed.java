package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** There are minutes to approve when the meeting is over. */
public final class MeetingIsNotClosed extends BrokenRule {

    public MeetingIsNotClosed() {
        super(Kind.CONFLICT, null);
    }
}
