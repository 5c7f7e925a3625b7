package no.samspor.command.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of it. */
record ConfirmCarriedOutRequest(
        @NotBlank @Size(max = 4000) String result, @Nullable LocalDate occurredOn) {}
