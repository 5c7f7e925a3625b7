package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Only granted money is spent. */
public final class FundingIsNotGranted extends BrokenRule {

    public FundingIsNotGranted() {
        super(Kind.CONFLICT, "funding");
    }
}
