package no.samspor.query.audit.then;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the auditor asks for another moment: model attribute {@code then} of their pages.
 *
 * @param asked what stands in the address; absent when the page shows what is there now
 * @param axis likewise, which time is meant; absent when only what had been recorded is shown
 * @param when the moment in words, when one is asked for
 * @param position of the last event that had been recorded, when a moment is asked for
 * @param day the day of it, as in a field; today when none is asked for
 * @param later what had happened by then and was recorded later; absent when no moment is asked for
 * @param now the address of the page as it is now
 * @param here the address without what is asked for in it
 * @param kept what else is asked for there
 */
public record ThenBar(
        @Nullable String asked,
        @Nullable String axis,
        @Nullable String when,
        @Nullable Long position,
        String day,
        @Nullable Later later,
        String now,
        String here,
        List<Kept> kept) {

    /** A parameter of the address. */
    public record Kept(String name, String value) {}

    /**
     * What was recorded later.
     *
     * @param inAll how many events
     * @param first some of them, as far as they can be told in a sentence
     * @param other the address of the page with them when it is shown without, and the other way round
     */
    public record Later(int inAll, List<Event> first, String other) {

        /** How many are not told of here. */
        public int more() {
            return inAll - first.size();
        }
    }

    /** @param page where it can be read about */
    public record Event(String title, String about, LocalDate occurredOn, LocalDate recordedOn, String page) {}
}
