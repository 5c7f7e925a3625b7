package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was spent on what; own money without {@code funding}. */
record SpendFundingRequest(
        @Nullable UUID funding,
        @NotNull Long amountOre,
        @NotBlank @Size(max = 1000) String purpose,
        @Nullable LocalDate occurredOn) {}
