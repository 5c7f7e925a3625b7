package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done differently from now on, and why. */
record AdjustTiltakRequest(
        @NotBlank @Size(max = 2000) String change,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate evaluateBy,
        @Nullable LocalDate occurredOn) {}
