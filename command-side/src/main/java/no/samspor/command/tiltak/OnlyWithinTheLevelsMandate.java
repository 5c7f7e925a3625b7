package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Level;

/**
 * A tiltak is approved or rejected by the koordinator or the leader of a body at its level, when the level has tiltak
 * in its mandate.
 */
public final class OnlyWithinTheLevelsMandate extends BrokenRule {

    public OnlyWithinTheLevelsMandate(Level level) {
        super(Kind.FORBIDDEN, null, level);
    }
}
