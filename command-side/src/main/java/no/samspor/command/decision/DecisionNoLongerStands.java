package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A superseded or revoked decision takes no further steps. */
public final class DecisionNoLongerStands extends BrokenRule {

    public DecisionNoLongerStands() {
        super(Kind.CONFLICT, null);
    }
}
