package no.samspor.query.audit.then;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the auditor asks for another moment: model attribute {@code then} of their pages.
 *
 * @param asked what stands in the address; absent when the page shows what is there now
 * @param when the moment in words, when one is asked for
 * @param position of the last event that is read, when a moment is asked for
 * @param day the day of it, as in a field; today when none is asked for
 * @param now the address of the page as it is now
 * @param here the address without what is asked for in it
 * @param kept what else is asked for there
 */
public record ThenBar(
        @Nullable String asked,
        @Nullable String when,
        @Nullable Long position,
        String day,
        String now,
        String here,
        List<Kept> kept) {

    /** A parameter of the address. */
    public record Kept(String name, String value) {}
}
