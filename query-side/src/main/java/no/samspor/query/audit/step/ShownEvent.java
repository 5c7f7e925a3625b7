package no.samspor.query.audit.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.audit.sentence.EventSentence;
import org.jspecify.annotations.Nullable;

/**
 * An event, in words and with what identifies it.
 *
 * @param about what it happened to, where the page is about more than that
 * @param who did it; for what Samspor did by itself, on whose behalf
 * @param ground the legal ground that it names
 */
public record ShownEvent(
        EventSentence words,
        @Nullable String about,
        String who,
        Role role,
        @Nullable String body,
        @Nullable Level level,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable Ground ground,
        UUID eventId,
        UUID commandId,
        long position) {

    /** @param validFrom as far as it is known */
    public record Ground(String text, @Nullable LocalDate validFrom) {}
}
