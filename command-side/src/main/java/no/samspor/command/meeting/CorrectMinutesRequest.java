package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.meeting.AgendaItemId;
import org.jspecify.annotations.Nullable;

/** What is right, and why it was wrong; about an item, or the minutes as a whole. */
record CorrectMinutesRequest(
        @Nullable AgendaItemId item,
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
