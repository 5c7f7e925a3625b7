package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A member other than the leader or deputy decides nothing alone; the koordinator records for the body. */
public final class OnlyLeaderDecidesOnDelegation extends BrokenRule {

    public OnlyLeaderDecidesOnDelegation() {
        super(Kind.FORBIDDEN, "way");
    }
}
