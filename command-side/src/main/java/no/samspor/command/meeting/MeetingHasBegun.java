package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A meeting is moved, cancelled and invited to before it begins. */
public final class MeetingHasBegun extends BrokenRule {

    public MeetingHasBegun() {
        super(Kind.CONFLICT, null);
    }
}
