package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Only what was adopted and still stands takes the place of another decision. */
public final class OnlyAnAdoptedDecisionSupersedes extends BrokenRule {

    public OnlyAnAdoptedDecisionSupersedes() {
        super(Kind.CONFLICT, "by");
    }
}
