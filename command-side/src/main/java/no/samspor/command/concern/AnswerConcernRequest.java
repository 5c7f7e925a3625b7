package no.samspor.command.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record AnswerConcernRequest(
        @NotBlank @Size(max = 4000) String answer, @Nullable LocalDate occurredOn) {}
