package no.samspor.command.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal in other words. */
record ChangeGoalRequest(
        @NotBlank @Size(max = 1000) String text,
        @Nullable @Size(max = 2000) String why,
        @Nullable LocalDate occurredOn) {}
