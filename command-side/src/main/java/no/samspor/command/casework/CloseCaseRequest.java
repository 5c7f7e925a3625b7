package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.casework.CaseOutcome;
import org.jspecify.annotations.Nullable;

record CloseCaseRequest(
        @NotNull CaseOutcome outcome,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
