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
 * @param promises what was promised and is not kept yet, as far as the reader may know of it
 * @param promisesHeading whose promises they are
 * @param shown the promise it is narrowed to, if any
 * @param levels to narrow a promise by, for the koordinator; empty while no promise is shown
 */
public record InboxView(
        String heading,
        List<Group> groups,
        List<PromiseView> promises,
        String promisesHeading,
        @Nullable String shown,
        List<LevelView> levels) {

    /** When it is to be done. */
    public enum When {
        LATE,
        WEEK,
        LATER,
        WAIT
    }

    /** @param kind as the styles have it: late, week, later, wait */
    public record Group(String kind, String heading, String note, List<TaskView> rows) {}

    /** A counted link; none for those who cannot open what it counts. */
    public record PromiseView(
            int count, String text, @Nullable String href) {}

    /** A link to the same promise at one level, or at all. */
    public record LevelView(String text, String href, boolean current) {}

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
