package no.samspor.query.meeting.book;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When a body would meet next, by how often it meets: on the same weekday in the same week of a month, at the usual
 * hour.
 */
public final class Cadence {

    static final LocalTime FROM = LocalTime.of(9, 0);
    static final LocalTime UNTIL = LocalTime.of(10, 30);

    private static final int MONTHS = 12;
    private static final int WEEKS = 52;
    private static final int DAYS_TO_PREPARE = 14;
    private static final int SHORTEST_NOTICE = 7;

    private Cadence() {}

    /**
     * @param perYear how often it meets, at least once
     * @param last when it met last, or will have met; null when it never did
     */
    public static LocalDate next(int perYear, @Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return weekday(today.plusDays(DAYS_TO_PREPARE));
        }
        var next = following(perYear, last);
        return next.isBefore(today.plusDays(1)) ? onTheWeekdayOf(last, today.plusDays(SHORTEST_NOTICE)) : next;
    }

    private static LocalDate following(int perYear, LocalDate last) {
        return perYear > MONTHS
                ? last.plusWeeks(Math.max(1, WEEKS / perYear))
                : inTheSameWeekOf(YearMonth.from(last).plusMonths(Math.round((float) MONTHS / perYear)), last);
    }

    /** The second Tuesday after a second Tuesday; of a fifth one, the last. */
    private static LocalDate inTheSameWeekOf(YearMonth month, LocalDate last) {
        var ordinal = (last.getDayOfMonth() - 1) / 7 + 1;
        var weekday = last.getDayOfWeek();
        return month.atDay(1)
                .with(
                        ordinal > 4
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** The nearest day on that weekday. */
    private static LocalDate onTheWeekdayOf(LocalDate weekday, LocalDate day) {
        var ahead = Math.floorMod(
                weekday.getDayOfWeek().getValue() - day.getDayOfWeek().getValue(), 7);
        return day.plusDays(ahead > 3 ? ahead - 7 : ahead);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
