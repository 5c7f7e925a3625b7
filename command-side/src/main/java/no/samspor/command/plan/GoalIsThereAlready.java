package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** Each goal that is carried on from another plan is named once. */
public final class GoalIsThereAlready extends BrokenRule {

    public GoalIsThereAlready() {
        super(Kind.INVALID, "goals");
    }
}
