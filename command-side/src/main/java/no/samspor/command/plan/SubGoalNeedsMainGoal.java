package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A sub-goal belongs to a main goal of the plan. */
public final class SubGoalNeedsMainGoal extends BrokenRule {

    public SubGoalNeedsMainGoal() {
        super(Kind.INVALID, "under");
    }
}
