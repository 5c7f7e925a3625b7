package no.samspor.command.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place a goal takes among those beside it, from 1, and why. */
record PrioritiseGoalRequest(
        @NotNull @Min(1) @Max(100) Integer rank,
        @NotBlank @Size(max = 1000) String why,
        @Nullable LocalDate occurredOn) {}
