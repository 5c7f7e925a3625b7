package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A plan is changed and submitted while it is a draft, or when it was returned. */
public final class PlanIsNotBeingDrafted extends BrokenRule {

    public PlanIsNotBeingDrafted() {
        super(Kind.CONFLICT, null);
    }
}
