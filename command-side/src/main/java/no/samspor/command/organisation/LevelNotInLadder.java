package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Level;

/** The kommune has no such level. */
public final class LevelNotInLadder extends BrokenRule {

    public LevelNotInLadder(Level level) {
        super(Kind.INVALID, "level", level);
    }
}
