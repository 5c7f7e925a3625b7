package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A plan takes force when its first year has begun. */
public final class PlanPeriodHasNotBegun extends BrokenRule {

    public PlanPeriodHasNotBegun(String year) {
        super(Kind.CONFLICT, null, year);
    }
}
