package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** Where it goes on, and why. */
record AnchorTiltakRequest(
        @NotNull BodyId service,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
