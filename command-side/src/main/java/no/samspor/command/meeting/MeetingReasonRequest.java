package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why. */
record MeetingReasonRequest(
        @NotBlank @Size(max = 1000) String reason, @Nullable LocalDate occurredOn) {}
