package no.samspor.query.audit.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.query.audit.sentence.EventSentence;
import no.samspor.query.audit.sentence.Said;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A stored event of a case, with what it says in words.
 *
 * @param number among the case's events, from 1
 * @param position in the store
 * @param type as it is stored
 * @param cause the event that a process reacted to, if one did
 */
public record AuditedEvent(
        int number,
        long position,
        UUID eventId,
        String type,
        UUID stream,
        long sequence,
        LocalDate occurredOn,
        Instant recordedAt,
        Actor actor,
        UUID command,
        UUID correlation,
        @Nullable UUID cause,
        String title,
        String sentence,
        List<Said> said) {

    static AuditedEvent of(int number, Recorded recorded, EventSentence words) {
        var trace = recorded.trace();
        return new AuditedEvent(
                number,
                recorded.position(),
                recorded.eventId(),
                recorded.event().getClass().getSimpleName(),
                recorded.stream(),
                recorded.sequence(),
                trace.occurredOn(),
                recorded.recordedAt(),
                trace.actor(),
                trace.command(),
                trace.correlation(),
                trace.cause(),
                words.title(),
                words.sentence(),
                words.said());
    }
}
