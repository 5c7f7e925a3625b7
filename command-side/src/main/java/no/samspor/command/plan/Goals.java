package no.samspor.command.plan;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** The goals of one plan: main goals, and sub-goals under them. */
final class Goals {

    private final List<Goal> all = new ArrayList<>();

    private record Goal(GoalId id, @Nullable GoalId under) {

        boolean isBeside(Goal other) {
            return under == null ? other.under == null : under.equals(other.under);
        }
    }

    boolean has(GoalId id) {
        return all.stream().anyMatch(goal -> goal.id().equals(id));
    }

    /** What that goal is under; it stays there. */
    @Nullable
    GoalId placeOf(GoalId id) {
        return get(id).under();
    }

    void mustBeMain(@Nullable GoalId under) {
        if (under != null && all.stream().noneMatch(goal -> goal.id().equals(under) && goal.under() == null)) {
            throw new SubGoalNeedsMainGoal();
        }
    }

    void mayDrop(GoalId id) {
        get(id);
        if (all.stream().anyMatch(goal -> id.equals(goal.under()))) {
            throw new MainGoalHasSubGoals();
        }
    }

    void mayRank(GoalId id, int rank) {
        var ranked = get(id);
        var beside = (int) all.stream().filter(ranked::isBeside).count();
        if (rank > beside) {
            throw new RankBeyondTheGoals(beside);
        }
    }

    void mustBeWhole() {
        var main = all.stream().filter(goal -> goal.under() == null).toList();
        if (main.isEmpty()
                || !main.stream()
                        .allMatch(
                                goal -> all.stream().anyMatch(other -> goal.id().equals(other.under())))) {
            throw new PlanNeedsGoals();
        }
    }

    void put(GoalId id, @Nullable GoalId under) {
        if (!has(id)) {
            all.add(new Goal(id, under));
        }
    }

    void drop(GoalId id) {
        all.removeIf(goal -> goal.id().equals(id));
    }

    private Goal get(GoalId id) {
        return all.stream().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow(UnknownGoal::new);
    }
}
