package no.samspor.kernel.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;

/**
 * One step of a kommune's ladder.
 *
 * @param decides what a body at this level may decide without a case having been escalated to it; always in the same
 *     order, so that the stored bytes are
 */
public record LadderStep(Level level, Set<DecisionKind> decides) {

    public LadderStep {
        var ordered = EnumSet.noneOf(DecisionKind.class);
        ordered.addAll(decides);
        decides = Collections.unmodifiableSet(ordered);
    }
}
