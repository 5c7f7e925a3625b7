package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** To decide what a case asks, the case must be named. */
public final class CaseMatterNeedsACase extends BrokenRule {

    public CaseMatterNeedsACase() {
        super(Kind.INVALID, "caseId");
    }
}
