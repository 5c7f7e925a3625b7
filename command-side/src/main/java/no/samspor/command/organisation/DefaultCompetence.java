package no.samspor.command.organisation;

import static no.samspor.kernel.decision.DecisionKind.CASE_MATTER;
import static no.samspor.kernel.decision.DecisionKind.GOAL;
import static no.samspor.kernel.decision.DecisionKind.PLAN;
import static no.samspor.kernel.decision.DecisionKind.PRIORITY;
import static no.samspor.kernel.decision.DecisionKind.REPORT;
import static no.samspor.kernel.decision.DecisionKind.RESOURCES;
import static no.samspor.kernel.decision.DecisionKind.TILTAK;
import static no.samspor.kernel.decision.DecisionKind.WORKING_GROUP;

import java.util.List;
import java.util.Set;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.LadderStep;

/**
 * What each level decides where the kommune does not say otherwise. Without a koordinerende level its competence lies
 * with utførende level: in the two-level variant the arbeidsgruppe has the koordineringsgruppe's mandate (seed 004).
 */
public final class DefaultCompetence {

    private DefaultCompetence() {}

    /** The ladder of these levels, lowest first. */
    public static List<LadderStep> ladder(List<Level> levels) {
        return levels.stream()
                .map(level -> new LadderStep(level, of(level, levels)))
                .toList();
    }

    /** What one of these levels decides. */
    public static Set<DecisionKind> of(Level level, List<Level> levels) {
        return switch (level) {
            case STYRENDE -> Set.of(GOAL, PRIORITY, PLAN, REPORT);
            case KOORDINERENDE -> Set.of(TILTAK, RESOURCES, WORKING_GROUP);
            case UTFORENDE ->
                levels.contains(Level.KOORDINERENDE)
                        ? Set.of(TILTAK, CASE_MATTER)
                        : Set.of(TILTAK, CASE_MATTER, RESOURCES, WORKING_GROUP);
        };
    }
}
