package no.samspor.query.plan.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.query.decision.register.DecisionItem;
import no.samspor.query.knowledge.IndicatorSeries;
import no.samspor.query.tiltak.board.Serving;

/**
 * What is done for goals, and what is measured of them, by the goal's id.
 *
 * @param decisions those that asked for the tiltak, by their own id
 */
record GoalWork(
        Map<UUID, List<Serving>> tiltak,
        Map<UUID, DecisionItem> decisions,
        Map<UUID, List<IndicatorSeries>> indicators) {

    /** The tiltak that serve a goal. */
    public List<Serving> serving(UUID goal) {
        return tiltak.getOrDefault(goal, List.of());
    }

    /** The decisions behind the tiltak that serve a goal, each once. */
    public List<DecisionItem> decided(UUID goal) {
        return serving(goal).stream()
                .map(Serving::decision)
                .distinct()
                .map(decisions::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The figures that tell something about a goal. */
    public List<IndicatorSeries> measured(UUID goal) {
        return indicators.getOrDefault(goal, List.of());
    }
}
