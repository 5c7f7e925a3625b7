package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** What serves or measures a goal names one that stands in a plan of the kommune. */
public final class NoSuchGoal extends BrokenRule {

    public NoSuchGoal() {
        super(Kind.INVALID, "goal");
    }
}
