package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** What is submitted has a main goal, and a sub-goal under each. */
public final class PlanNeedsGoals extends BrokenRule {

    public PlanNeedsGoals() {
        super(Kind.CONFLICT, null);
    }
}
