package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A goal takes a place among the goals beside it. */
public final class RankBeyondTheGoals extends BrokenRule {

    public RankBeyondTheGoals(int last) {
        super(Kind.INVALID, "rank", last);
    }
}
