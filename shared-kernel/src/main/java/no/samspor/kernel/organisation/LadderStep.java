package no.samspor.kernel.organisation;

import java.util.Set;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;

/**
 * One step of a kommune's ladder.
 *
 * @param decides what a body at this level may decide without a case having been escalated to it
 */
public record LadderStep(Level level, Set<DecisionKind> decides) {
}
