package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.samspor.kernel.meeting.MeetingTime;
import org.jspecify.annotations.Nullable;

/** When and where it is to be instead, and why. */
record MoveMeetingRequest(
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @Nullable @Size(max = 200) String place,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {

    MeetingTime time() {
        return new MeetingTime(day, from.truncatedTo(ChronoUnit.MINUTES), until.truncatedTo(ChronoUnit.MINUTES));
    }
}
