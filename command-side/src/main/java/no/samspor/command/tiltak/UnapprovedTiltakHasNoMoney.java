package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** No money is recorded on a tiltak that was rejected, and none is spent on one that is only proposed. */
public final class UnapprovedTiltakHasNoMoney extends BrokenRule {

    public UnapprovedTiltakHasNoMoney() {
        super(Kind.CONFLICT, null);
    }
}
