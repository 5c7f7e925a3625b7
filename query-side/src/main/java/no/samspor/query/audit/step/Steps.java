package no.samspor.query.audit.step;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The way from event to event.
 *
 * @param number of the event shown, from 1, of {@code inAll}
 * @param recordedOn the day on which that was
 * @param previous where the one before it is read, and {@code next} the one after it; absent at the ends
 * @param near those around it, or all
 * @param all where all are listed; absent when they are
 */
public record Steps(
        int number,
        int inAll,
        LocalDate recordedOn,
        @Nullable String previous,
        @Nullable String next,
        Rail rail,
        List<Step> near,
        @Nullable String all) {

    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    /** @param later that it was not there yet */
    public record Step(
            int number, String title, LocalDate recordedOn, boolean current, boolean later, String address) {}

    /**
     * @param known those that were there when {@code current} was the last of them
     * @param title what an event is called in the list
     * @param whole whether all are listed, or only those around the current one
     */
    public static Steps of(
            List<Recorded> events,
            Collection<Recorded> known,
            Recorded current,
            Addresses at,
            Function<Recorded, String> title,
            boolean whole) {
        var number = events.indexOf(current) + 1;
        var from = whole ? 1 : Math.max(1, number - BEFORE);
        var to = whole ? events.size() : Math.min(events.size(), number + AFTER);
        var near = IntStream.rangeClosed(from, to)
                .mapToObj(each -> {
                    var event = events.get(each - 1);
                    return new Step(
                            each,
                            title.apply(event),
                            Norway.dayOf(event.recordedAt()),
                            each == number,
                            !known.contains(event),
                            at.of(each));
                })
                .toList();
        return new Steps(
                number,
                events.size(),
                Norway.dayOf(current.recordedAt()),
                number > 1 ? at.of(number - 1) : null,
                number < events.size() ? at.of(number + 1) : null,
                Rail.of(events, known, current, at, LocaleContextHolder.getLocale()),
                near,
                near.size() < events.size() ? at.of(number) + "&alle=true" : null);
    }

    /** The first that was not there yet, when there is one in the list: where the list says so. */
    public int firstLater() {
        return near.stream()
                .filter(Step::later)
                .mapToInt(Step::number)
                .findFirst()
                .orElse(0);
    }
}
