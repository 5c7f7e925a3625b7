package no.samspor.query.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes round in the year ahead.
 *
 * @param day when; of what has no day yet the first of the month it is usual in
 * @param fixed whether the day is set
 * @param href where it is seen to; absent when there is nothing to open yet
 */
public record WheelEntry(
        LocalDate day,
        boolean fixed,
        Kind kind,
        String text,
        @Nullable String href) {

    /** What it is about. */
    public enum Kind {
        MEETING,
        PLAN,
        REPORT,
        KNOWLEDGE,
        EVALUATION,
        MONEY,
        GROUP
    }
}
