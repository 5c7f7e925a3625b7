package no.samspor.query.audit.step;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.Recorded;

/**
 * The line of time that one moves along: a tick for each event, by the day on which it was recorded.
 *
 * @param max days from the first event to the last, 1 at least
 * @param value the day of the event that is shown
 * @param days the day of each event in order, for the script that finds the nearest
 * @param begin of the address of each event; {@code keys} are the ends, in order
 */
public record Rail(int max, int value, String days, String begin, String keys, List<Tick> ticks, List<Month> months) {

    private static final int MOST_MONTHS = 8;

    /** @param x a percentage, as SVG writes it */
    public record Tick(String x, boolean here, boolean later) {}

    /** The beginning of a month. */
    public record Month(String x, String name) {}

    static Rail of(List<Recorded> events, Collection<Recorded> known, Recorded current, Addresses at, Locale language) {
        var first = Norway.dayOf(events.getFirst().recordedAt());
        var last = Norway.dayOf(events.getLast().recordedAt());
        var max = (int) Math.max(1, ChronoUnit.DAYS.between(first, last));
        var days = events.stream().map(event -> day(first, event)).toList();
        var ticks = events.stream()
                .map(event -> new Tick(x(day(first, event), max), event.equals(current), !known.contains(event)))
                .toList();
        return new Rail(
                max,
                day(first, current),
                listed(days),
                at.begin(),
                listed(at.keys()),
                ticks,
                months(first, last, max, language));
    }

    private static List<Month> months(LocalDate first, LocalDate last, int max, Locale language) {
        var begin = YearMonth.from(first).plusMonths(1);
        var count = ChronoUnit.MONTHS.between(begin, YearMonth.from(last)) + 1;
        var step = Math.max(1, (count + MOST_MONTHS - 1) / MOST_MONTHS);
        List<Month> months = new ArrayList<>();
        for (var month = begin; !month.atDay(1).isAfter(last); month = month.plusMonths(step)) {
            var day = (int) ChronoUnit.DAYS.between(first, month.atDay(1));
            months.add(new Month(x(day, max), month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language)));
        }
        return List.copyOf(months);
    }

    private static String listed(List<? extends Number> numbers) {
        return String.join(" ", numbers.stream().map(String::valueOf).toList());
    }

    private static int day(LocalDate first, Recorded event) {
        return (int) ChronoUnit.DAYS.between(first, Norway.dayOf(event.recordedAt()));
    }

    private static String x(int day, int max) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * day / max);
    }
}
