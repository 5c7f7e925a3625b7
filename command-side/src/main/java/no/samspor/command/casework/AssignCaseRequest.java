package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.actor.UserId;
import org.jspecify.annotations.Nullable;

record AssignCaseRequest(
        @NotNull UserId owner,
        @Nullable LocalDate deadline,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
