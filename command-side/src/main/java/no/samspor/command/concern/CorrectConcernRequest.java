package no.samspor.command.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param occurredOn when it was seen: part of what is corrected, so never left out */
record CorrectConcernRequest(
        @NotNull @Valid ObservationRequest observation,
        @NotBlank @Size(max = 500) String reason,
        @NotNull LocalDate occurredOn) {}
