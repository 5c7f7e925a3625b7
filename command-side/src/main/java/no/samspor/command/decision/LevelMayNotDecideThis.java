package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;

/** A body decides only what its level may: what the ladder gives it, or what a case that stands at that level asks. */
public final class LevelMayNotDecideThis extends BrokenRule {

    public LevelMayNotDecideThis(DecisionKind kind, Level level) {
        super(Kind.FORBIDDEN, "kind", kind, level);
    }
}
