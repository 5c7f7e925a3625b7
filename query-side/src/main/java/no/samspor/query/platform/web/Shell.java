package no.samspor.query.platform.web;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: model attribute {@code shell} of every page.
 *
 * @param kommune whose Samspor it is; absent where nobody is logged in
 * @param person who is logged in; absent where nobody is
 * @param seats what the person may act as, when there is a choice
 */
public record Shell(
        @Nullable String kommune, @Nullable Person person, List<Item> menu, List<Seat> seats, List<Choice> languages) {

    /**
     * Who looks, as what.
     *
     * @param actingAs for the {@code Acting-As} header
     */
    public record Person(UserId id, String name, String title, String body, String actingAs) {}

    /**
     * A link of the main menu.
     *
     * @param name what it is called in this kommune, when that is not the same everywhere
     * @param current {@code page} when this is it, {@code true} when it is somewhere below, nothing otherwise
     */
    public record Item(
            Destination destination,
            @Nullable String name,
            @Nullable String current) {}

    /** A role in a body. */
    public record Seat(String title, String body, String actingAs, boolean current) {}

    /** A language and the address of this page in it. */
    public record Choice(Language language, String address, boolean current) {}

    /** Where the person begins. */
    public String home() {
        return menu.isEmpty() ? "/" : menu.getFirst().destination().path();
    }
}
