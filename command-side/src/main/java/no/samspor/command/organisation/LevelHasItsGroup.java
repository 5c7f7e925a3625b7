package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Level;

/** A level has one standing group at a time: what is escalated to the level must know where to go. */
public final class LevelHasItsGroup extends BrokenRule {

    public LevelHasItsGroup(Level level) {
        super(Kind.CONFLICT, "level", level);
    }
}
