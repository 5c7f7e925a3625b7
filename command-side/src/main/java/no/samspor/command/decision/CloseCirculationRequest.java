package no.samspor.command.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why the answers so far have to do. */
record CloseCirculationRequest(
        @NotBlank @Size(max = 1000) String reason, @Nullable LocalDate occurredOn) {}
