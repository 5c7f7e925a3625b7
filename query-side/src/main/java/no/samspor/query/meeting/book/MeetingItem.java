package no.samspor.query.meeting.book;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param place where; absent when it is not said, or not for this viewer
 * @param whole whether this viewer reads all of it, or what is public alone
 */
public record MeetingItem(
        UUID id,
        long version,
        String number,
        Named body,
        @Nullable Level level,
        MeetingState state,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        @Nullable String place,
        boolean whole) {}
