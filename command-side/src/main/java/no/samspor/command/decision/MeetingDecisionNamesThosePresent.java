package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision made in a meeting names those present. */
public final class MeetingDecisionNamesThosePresent extends BrokenRule {

    public MeetingDecisionNamesThosePresent() {
        super(Kind.INVALID, "present");
    }
}
