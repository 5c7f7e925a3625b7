package no.samspor.command.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

record AppointWorkingGroupRequest(
        @NotNull BodyId appointedBy,
        @NotBlank @Size(max = 80) String name,
        @NotNull Level level,
        @NotBlank @Size(max = 4000) String mandate,
        @NotNull LocalDate deadline,
        @NotNull LocalDate from,
        @Nullable LocalDate occurredOn) {}
