package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A plan takes force when it is approved. */
public final class PlanIsNotApproved extends BrokenRule {

    public PlanIsNotApproved() {
        super(Kind.CONFLICT, null);
    }
}
