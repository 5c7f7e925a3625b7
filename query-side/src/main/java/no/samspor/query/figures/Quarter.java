package no.samspor.query.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quarter of a calendar year.
 *
 * @param number 1–4
 */
public record Quarter(int year, int number) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The last one that has ended by that day. */
    static Quarter endedBy(LocalDate day) {
        var running = of(day);
        return running.last().equals(day) ? running : running.before();
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** That many quarters up to and with this one, the oldest first. */
    List<Quarter> andBefore(int count) {
        return Stream.iterate(this, Quarter::before).limit(count).toList().reversed();
    }

    LocalDate first() {
        return LocalDate.of(year, Month.of(number * 3 - 2), 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    boolean holds(LocalDate day) {
        return of(day).equals(this);
    }
}
