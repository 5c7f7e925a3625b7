package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A meeting ends later the same day. */
public final class MeetingEndsBeforeItBegins extends BrokenRule {

    public MeetingEndsBeforeItBegins() {
        super(Kind.INVALID, "until");
    }
}
