package no.samspor.command.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param occurredOn when it was seen; today when left out */
record RegisterConcernRequest(
        @NotNull @Valid ObservationRequest observation,
        @Nullable LocalDate occurredOn) {}
