package no.samspor.command.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposal to send round, and when it is to be answered. */
record StartCirculationRequest(
        @NotNull @Valid ProposalRequest proposal,
        @NotNull LocalDate answerBy,
        @Nullable LocalDate occurredOn) {}
