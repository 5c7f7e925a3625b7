package no.samspor.command.plan;

import java.util.List;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A body begins to draft a plan, perhaps from the goals of an earlier one: a goal that is carried on keeps its id, and
 * with it the tiltak that hang on it. {@code from} and {@code until} are calendar years, both included.
 */
public record DraftPlan(
        @TargetAggregateIdentifier PlanId plan,
        ProtectedText title,
        BodyId body,
        int from,
        int until,
        List<CarriedOn> goals)
        implements Numbered {

    /** A goal to begin with, after the main goal it is under. */
    public record CarriedOn(
            GoalId goal,
            @Nullable GoalId under,
            ProtectedText text,
            @Nullable ProtectedText why) {}

    @Override
    public Series series() {
        return Series.PLAN;
    }
}
