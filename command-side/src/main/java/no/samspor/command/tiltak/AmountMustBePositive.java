package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Money applied for, granted or spent is whole øre, more than 0. */
public final class AmountMustBePositive extends BrokenRule {

    public AmountMustBePositive() {
        super(Kind.INVALID, "amountOre");
    }
}
