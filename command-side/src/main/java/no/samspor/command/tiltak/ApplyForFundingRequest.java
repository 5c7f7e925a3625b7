package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where money is applied for. */
record ApplyForFundingRequest(
        @NotBlank @Size(max = 200) String source,
        @NotNull Long amountOre,
        @Nullable LocalDate reportBy,
        @Nullable LocalDate occurredOn) {}
