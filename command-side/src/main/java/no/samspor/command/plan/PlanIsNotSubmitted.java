package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A plan is approved or returned while it lies before the body. */
public final class PlanIsNotSubmitted extends BrokenRule {

    public PlanIsNotSubmitted() {
        super(Kind.CONFLICT, null);
    }
}
