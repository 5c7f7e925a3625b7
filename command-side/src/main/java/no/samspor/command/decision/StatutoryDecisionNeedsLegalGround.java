package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision under a statute names the ground in law. */
public final class StatutoryDecisionNeedsLegalGround extends BrokenRule {

    public StatutoryDecisionNeedsLegalGround() {
        super(Kind.INVALID, "legalGround");
    }
}
