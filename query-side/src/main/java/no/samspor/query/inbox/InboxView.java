package no.samspor.query.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/**
 * One person's inbox.
 *
 * @param heading the situation in a sentence
 * @param groups those with something in them
 * @param promises for the koordinator; empty for everybody else
 * @param shown the promise it is narrowed to, if any
 */
public record InboxView(
        String heading,
        List<Group> groups,
        List<PromiseView> promises,
        @Nullable String shown) {

    /** When it is to be done. */
    public enum When {
        LATE,
        WEEK,
        LATER,
        WAIT
    }

    /** @param kind as the styles have it: late, week, later, wait */
    public record Group(String kind, String heading, String note, List<TaskView> rows) {}

    /** A counted link. */
    public record PromiseView(int count, String text, String href) {}

    /**
     * One open task.
     *
     * @param kind code of what there is to do
     * @param href where it is done; absent when the reader can only speak to whoever does it
     * @param who whom it concerns: whose it is, or who raised it
     * @param about how it came to be open
     */
    public record TaskView(
            String kind,
            UUID subject,
            When when,
            @Nullable String href,
            String title,
            @Nullable String number,
            List<Level> ladder,
            @Nullable Level level,
            @Nullable String about,
            @Nullable String who,
            @Nullable LocalDate due,
            @Nullable String tagKind,
            @Nullable String tagText) {}
}
