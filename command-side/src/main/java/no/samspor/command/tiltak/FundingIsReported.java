package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** The giver got the report once. */
public final class FundingIsReported extends BrokenRule {

    public FundingIsReported() {
        super(Kind.CONFLICT, null);
    }
}
