package no.samspor.command.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.decision.DecisionId;
import org.jspecify.annotations.Nullable;

/** The later decision, and why. */
record SupersedeDecisionRequest(
        @NotNull DecisionId by,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
