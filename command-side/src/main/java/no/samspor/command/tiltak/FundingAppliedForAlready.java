package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Each application stands on its own. */
public final class FundingAppliedForAlready extends BrokenRule {

    public FundingAppliedForAlready() {
        super(Kind.CONFLICT, "funding");
    }
}
