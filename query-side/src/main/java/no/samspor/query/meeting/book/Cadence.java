package no.samspor.query.meeting.book;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a body would meet next, by how often it meets: on the same weekday, at the usual hour. */
public final class Cadence {

    static final LocalTime FROM = LocalTime.of(9, 0);
    static final LocalTime UNTIL = LocalTime.of(10, 30);

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
        var next = onTheWeekdayOf(last, last.plusMonths(Math.max(1, Math.round(12f / perYear))));
        return next.isBefore(today.plusDays(1)) ? onTheWeekdayOf(last, today.plusDays(SHORTEST_NOTICE)) : next;
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
