package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.tiltak.EvaluationResult;
import org.jspecify.annotations.Nullable;

/** What the evaluation found. */
record EvaluateTiltakRequest(
        @NotNull EvaluationResult result,
        @Nullable @Size(max = 4000) String outcome,
        @NotBlank @Size(max = 4000) String learnt,
        @Nullable LocalDate evaluateBy,
        @Nullable LocalDate occurredOn) {}
