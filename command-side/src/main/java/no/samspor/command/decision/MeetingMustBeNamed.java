package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision made in a meeting says which meeting. */
public final class MeetingMustBeNamed extends BrokenRule {

    public MeetingMustBeNamed() {
        super(Kind.INVALID, "meeting");
    }
}
