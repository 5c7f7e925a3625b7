package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** The goal is in the plan. */
public final class UnknownGoal extends BrokenRule {

    public UnknownGoal() {
        super(Kind.UNKNOWN, null);
    }
}
