package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision on delegation rests on a recorded mandate. */
public final class DelegationNeedsMandate extends BrokenRule {

    public DelegationNeedsMandate() {
        super(Kind.INVALID, "mandate");
    }
}
