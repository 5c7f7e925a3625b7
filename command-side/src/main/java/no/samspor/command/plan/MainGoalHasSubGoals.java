package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A main goal is dropped after its sub-goals. */
public final class MainGoalHasSubGoals extends BrokenRule {

    public MainGoalHasSubGoals() {
        super(Kind.CONFLICT, null);
    }
}
