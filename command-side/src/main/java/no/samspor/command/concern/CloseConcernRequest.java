package no.samspor.command.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.concern.ClosingReason;
import org.jspecify.annotations.Nullable;

record CloseConcernRequest(
        @NotNull ClosingReason closingReason,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
