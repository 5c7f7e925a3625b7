package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** Which goal it serves. */
record LinkGoalRequest(@NotNull GoalId goal, @Nullable LocalDate occurredOn) {}
