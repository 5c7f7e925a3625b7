package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Money set aside is whole øre, 0 or more. */
public final class AmountMayNotBeNegative extends BrokenRule {

    public AmountMayNotBeNegative(String field) {
        super(Kind.INVALID, field);
    }
}
