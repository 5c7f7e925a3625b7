package no.samspor.command.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyPosition;
import org.jspecify.annotations.Nullable;

record AppointMemberRequest(
        @NotNull UserId user,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 80) String title,
        @NotNull Role role,
        @NotNull BodyPosition position,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate occurredOn) {}
