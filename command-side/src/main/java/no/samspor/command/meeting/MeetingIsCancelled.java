package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A cancelled meeting is over for good. */
public final class MeetingIsCancelled extends BrokenRule {

    public MeetingIsCancelled() {
        super(Kind.CONFLICT, null);
    }
}
