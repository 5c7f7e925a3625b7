package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** To decide what a case asks, the case must be named. */
public final class CaseMatterNeedsItsCase extends BrokenRule {

    public CaseMatterNeedsItsCase() {
        super(Kind.INVALID, "caseId");
    }
}
