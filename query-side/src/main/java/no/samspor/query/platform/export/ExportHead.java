package no.samspor.query.platform.export;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself. Asked for as of the same position, with the same filter, everything is the same but
 * {@code madeAt}; as it had happened, as long as no more of that time is recorded.
 *
 * @param export what the list is of: {@code decisions}, {@code acts}
 * @param kommune four digits
 * @param position of the last event that is in it; can be asked for again as {@code asOf}
 * @param asOf when that event was recorded, or the moment that was asked for
 * @param happenedBy the day, in Norway, by the end of which it had happened, when what was recorded later is in it too;
 *     null when it holds what had been recorded
 * @param recordedLater position of the newest event that was recorded later and is in it; null when there is none
 * @param madeAt when the file was made
 * @param filter what the list is narrowed to, as it stands in the address; null narrows nothing
 * @param rows how many lines follow
 */
public record ExportHead(
        String export,
        String kommune,
        long position,
        Instant asOf,
        @Nullable LocalDate happenedBy,
        @Nullable Long recordedLater,
        Instant madeAt,
        Object filter,
        long rows) {}
