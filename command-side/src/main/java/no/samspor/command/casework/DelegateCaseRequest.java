package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

record DelegateCaseRequest(
        @NotNull BodyId to,
        @NotBlank @Size(max = 2000) String mandate,
        @Nullable LocalDate deadline,
        @Nullable LocalDate occurredOn) {}
