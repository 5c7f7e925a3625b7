package no.samspor.query.meeting.book;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands.
 *
 * @param from the meeting in which it was given, if it was
 * @param words what came of it, why it was postponed, or why it was dropped
 * @param mayAct whether this viewer can say what becomes of it
 */
public record TaskItem(
        UUID id,
        long version,
        TaskState state,
        String title,
        Named responsible,
        @Nullable Named person,
        LocalDate deadline,
        LocalDate givenOn,
        @Nullable From from,
        @Nullable LocalDate endedOn,
        @Nullable String words,
        boolean mayAct) {

    /** Where it was given. */
    public record From(UUID meeting, UUID item, String body, LocalDate day) {}

    /** «Hanne Lid, Solbakken skole», or the body alone. */
    public String who() {
        return person == null ? responsible.name() : person.name() + ", " + responsible.name();
    }
}
