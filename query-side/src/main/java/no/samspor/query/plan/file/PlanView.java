package no.samspor.query.plan.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A plan, whole.
 *
 * @param liesBefore the body it was put before last
 * @param comment what that body said when it returned it
 * @param decision the decision by which it was approved, when the koordinator recorded it
 */
public record PlanView(
        PlanItem item,
        List<Goal> goals,
        @Nullable Named liesBefore,
        @Nullable Named submittedBy,
        @Nullable LocalDate submittedOn,
        @Nullable String comment,
        @Nullable Named approvedBy,
        @Nullable Named approvedIn,
        @Nullable UUID decision,
        @Nullable UUID succeededBy) {

    /**
     * A main goal with its sub-goals, or a sub-goal without.
     *
     * @param rank its place among the goals beside it, from 1
     * @param priority why it stands there
     * @param comment what the body said about it when it returned the plan
     */
    public record Goal(
            UUID id,
            int rank,
            String text,
            @Nullable String why,
            @Nullable String priority,
            @Nullable String comment,
            List<Goal> under) {}

    /** All of its sub-goals. */
    public List<Goal> subGoals() {
        return goals.stream().flatMap(goal -> goal.under().stream()).toList();
    }
}
