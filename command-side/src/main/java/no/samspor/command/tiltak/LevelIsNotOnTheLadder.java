package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Level;

/** A tiltak belongs to a level that the kommune has. */
public final class LevelIsNotOnTheLadder extends BrokenRule {

    public LevelIsNotOnTheLadder(Level level) {
        super(Kind.INVALID, "level", level);
    }
}
