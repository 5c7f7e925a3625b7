package no.samspor.kernel.plan;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A goal as it reads from now on, new or changed: a main goal, or a sub-goal of the main goal {@code under}. */
@Revision("1")
public record GoalSet(
        PlanId plan,
        GoalId goal,
        @Nullable GoalId under,
        ProtectedText text,
        @Nullable ProtectedText why) implements PlanEvent {}
