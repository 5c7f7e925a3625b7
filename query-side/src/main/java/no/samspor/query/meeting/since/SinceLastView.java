package no.samspor.query.meeting.since;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a body last met.
 *
 * @param lastMet absent when it never met in Samspor: then everything is new
 * @param after the event position from which on; 0 for everything
 * @param deferred what waits from earlier meetings and stands first
 * @param groups those in which there is something
 */
public record SinceLastView(
        Named body, @Nullable LocalDate lastMet, long after, List<Deferred> deferred, List<Group> groups) {

    /** An item that was deferred, and how often. */
    public record Deferred(UUID item, UUID meeting, String title, int times) {}

    /** What belongs together. */
    public enum Of {
        MINUTES,
        BELOW,
        ABOVE,
        TILTAK,
        PROMISES,
        FIGURES
    }

    /** News of one kind. */
    public record Group(Of of, List<News> news) {}

    /**
     * Something to put on the agenda.
     *
     * @param title as it is proposed for the agenda, at most 200 characters
     * @param detail what else there is to say of it
     */
    public record News(
            String title,
            @Nullable String detail,
            @Nullable Subject subject,
            @Nullable String href) {}

    /** What it is about. */
    public record Subject(AgendaSubject.Kind kind, UUID id) {}

    /** All of it, in the order in which it is proposed for the agenda. */
    public List<News> news() {
        return groups.stream().flatMap(group -> group.news().stream()).toList();
    }
}
