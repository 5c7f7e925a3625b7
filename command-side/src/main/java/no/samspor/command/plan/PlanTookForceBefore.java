package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A plan takes force once. */
public final class PlanTookForceBefore extends BrokenRule {

    public PlanTookForceBefore() {
        super(Kind.CONFLICT, null);
    }
}
