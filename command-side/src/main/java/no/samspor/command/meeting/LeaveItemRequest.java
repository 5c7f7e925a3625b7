package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an item is deferred or sent back. */
record LeaveItemRequest(
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 20) List<@NotNull @Valid TaskRequest> tasks,
        @Nullable LocalDate occurredOn) {}
