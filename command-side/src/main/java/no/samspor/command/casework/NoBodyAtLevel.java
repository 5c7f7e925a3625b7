package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Level;

/** A case needs a body that meets at its level, and the kommune has none there. */
public final class NoBodyAtLevel extends BrokenRule {

    public NoBodyAtLevel(Level level) {
        super(Kind.CONFLICT, null, level);
    }
}
