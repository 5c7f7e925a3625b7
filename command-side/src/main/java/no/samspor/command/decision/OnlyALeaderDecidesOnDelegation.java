package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A member other than the leader or deputy decides nothing alone; the koordinator records for the body. */
public final class OnlyALeaderDecidesOnDelegation extends BrokenRule {

    public OnlyALeaderDecidesOnDelegation() {
        super(Kind.FORBIDDEN, "way");
    }
}
