package no.samspor.command.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a goal is taken out. */
record DropGoalRequest(
        @NotBlank @Size(max = 1000) String reason, @Nullable LocalDate occurredOn) {}
