package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was granted. */
record GrantFundingRequest(
        @NotNull Long amountOre,
        @Nullable LocalDate reportBy,
        @Nullable LocalDate occurredOn) {}
