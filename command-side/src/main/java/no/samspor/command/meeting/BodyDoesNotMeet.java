package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Services, the administration and the audit hold no meetings in Samspor. */
public final class BodyDoesNotMeet extends BrokenRule {

    public BodyDoesNotMeet() {
        super(Kind.INVALID, "body");
    }
}
