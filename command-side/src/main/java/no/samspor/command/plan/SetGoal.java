package no.samspor.command.plan;

import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A new goal: a main goal, or a sub-goal of the main goal {@code under}. */
public record SetGoal(
        @TargetAggregateIdentifier PlanId plan,
        GoalId goal,
        @Nullable GoalId under,
        ProtectedText text,
        @Nullable ProtectedText why) {}
