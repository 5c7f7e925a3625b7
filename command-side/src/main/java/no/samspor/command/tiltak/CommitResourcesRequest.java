package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** What a unit puts in. */
record CommitResourcesRequest(
        @NotNull BodyId unit,
        @NotBlank @Size(max = 500) String what,
        @Nullable Integer hours,
        @Nullable Long amountOre,
        @Nullable LocalDate occurredOn) {}
