package no.samspor.query.platform.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The time that some lives share, in whole months, with today on it. */
public record LifeAxis(LocalDate from, LocalDate to, LocalDate today) {

    private static final int MOST_LABELS = 9;

    /** @throws IllegalArgumentException unless it has some length */
    public LifeAxis {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A time must have some length");
        }
    }

    /** A month on the axis. */
    public record Month(YearMonth month, String x) {}

    /** From the first thing that happened to the last that is planned, and a month beyond today. */
    public static LifeAxis of(Collection<Life> lives, LocalDate today) {
        var dates = Stream.concat(lives.stream().flatMap(Life::dates), Stream.of(today))
                .sorted()
                .toList();
        return new LifeAxis(
                dates.getFirst().withDayOfMonth(1),
                YearMonth.from(dates.getLast()).plusMonths(2).atDay(1),
                today);
    }

    /** Where a day stands, for example {@code 83.3%}; at the edge when it is outside. */
    public String at(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(from, to);
        var share = Math.clamp((double) ChronoUnit.DAYS.between(from, day) / whole, 0, 1);
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    public String now() {
        return at(today);
    }

    /** At most {@value #MOST_LABELS} months, evenly apart. */
    public List<Month> months() {
        var first = YearMonth.from(from);
        var count = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(to));
        var step = Math.max(1, Math.ceilDiv(count, MOST_LABELS));
        return Stream.iterate(first, month -> month.isBefore(YearMonth.from(to)), month -> month.plusMonths(step))
                .map(month -> new Month(month, at(month.atDay(1))))
                .toList();
    }
}
