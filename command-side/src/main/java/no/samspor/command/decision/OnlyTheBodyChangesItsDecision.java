package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/**
 * A decision is superseded or revoked by the body that made it: recorded by the koordinator there, or by its leader or
 * deputy.
 */
public final class OnlyTheBodyChangesItsDecision extends BrokenRule {

    public OnlyTheBodyChangesItsDecision() {
        super(Kind.FORBIDDEN, null);
    }
}
