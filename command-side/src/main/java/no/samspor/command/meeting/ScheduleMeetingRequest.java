package no.samspor.command.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** When and where a body is to meet, as Norwegian clocks show it. */
record ScheduleMeetingRequest(
        @NotNull BodyId body,
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @Nullable @Size(max = 200) String place,
        @Nullable LocalDate occurredOn) {

    MeetingTime time() {
        return new MeetingTime(day, from.truncatedTo(ChronoUnit.MINUTES), until.truncatedTo(ChronoUnit.MINUTES));
    }
}
