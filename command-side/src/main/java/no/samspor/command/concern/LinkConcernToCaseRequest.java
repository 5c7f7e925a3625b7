package no.samspor.command.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.samspor.kernel.casework.CaseId;
import org.jspecify.annotations.Nullable;

record LinkConcernToCaseRequest(
        @NotNull CaseId caseId, @Nullable LocalDate occurredOn) {}
