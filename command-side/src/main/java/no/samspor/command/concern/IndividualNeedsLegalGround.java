package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** A concern about an individual rests on a legal ground. */
public final class IndividualNeedsLegalGround extends BrokenRule {

    public IndividualNeedsLegalGround() {
        super(Kind.INVALID, "observation.legalGround");
    }
}
