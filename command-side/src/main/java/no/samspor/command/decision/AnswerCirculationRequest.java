package no.samspor.command.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.decision.CirculationAnswer;
import org.jspecify.annotations.Nullable;

/** One answer; one that is not for the proposal says why. */
record AnswerCirculationRequest(
        @NotNull CirculationAnswer answer,
        @Nullable @Size(max = 2000) String text,
        @Nullable LocalDate occurredOn) {}
