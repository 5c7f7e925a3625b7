package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The later day, and why. */
record PostponeTaskRequest(
        @NotNull LocalDate deadline,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
