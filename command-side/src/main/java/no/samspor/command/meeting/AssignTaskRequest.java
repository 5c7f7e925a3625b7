package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** A task that is given outside a meeting. */
record AssignTaskRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull BodyId responsible,
        @Nullable UserId person,
        @NotNull LocalDate deadline,
        @Nullable LocalDate occurredOn) {

    TaskRequest task() {
        return new TaskRequest(title, responsible, person, deadline);
    }
}
