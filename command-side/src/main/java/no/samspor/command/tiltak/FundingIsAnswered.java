package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** An application is granted or refused once. */
public final class FundingIsAnswered extends BrokenRule {

    public FundingIsAnswered() {
        super(Kind.CONFLICT, "funding");
    }
}
