package no.samspor.command.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** A new goal; {@code under} makes it a sub-goal. */
record SetGoalRequest(
        @Nullable GoalId under,
        @NotBlank @Size(max = 1000) String text,
        @Nullable @Size(max = 2000) String why,
        @Nullable LocalDate occurredOn) {}
