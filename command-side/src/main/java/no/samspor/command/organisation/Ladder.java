package no.samspor.command.organisation;

import java.util.EnumSet;
import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.LadderStep;

/** The levels of a kommune and what each decides, lowest first. */
record Ladder(List<LadderStep> steps) {

    /** The rules for a ladder that a kommune is to have from now on. */
    void check() {
        var levels = steps.stream().map(LadderStep::level).toList();
        if (!levels.contains(Level.UTFORENDE) || !levels.contains(Level.STYRENDE)) {
            throw new LadderNeedsBothEnds();
        }
        if (!levels.equals(levels.stream().distinct().sorted().toList())) {
            throw new LadderMustRise();
        }
        var decided = EnumSet.noneOf(DecisionKind.class);
        steps.forEach(step -> decided.addAll(step.decides()));
        for (var kind : EnumSet.complementOf(decided)) {
            throw new CompetenceWithoutLevel(kind);
        }
    }

    /** @throws LevelNotInLadder when the kommune has no such level */
    LadderStep step(Level level) {
        return steps.stream()
                .filter(step -> step.level() == level)
                .findFirst()
                .orElseThrow(() -> new LevelNotInLadder(level));
    }
}
