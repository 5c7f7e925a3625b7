package no.samspor.command.plan;

import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A goal in other words, where it stands. */
public record ChangeGoal(
        @TargetAggregateIdentifier PlanId plan,
        GoalId goal,
        ProtectedText text,
        @Nullable ProtectedText why) {}
