package no.samspor.query.audit.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.samspor.kernel.actor.Actor;
import no.samspor.query.audit.sentence.EventSentence;
import no.samspor.query.audit.sentence.Said;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A stored event, with what it says in words.
 *
 * @param number among the events that it is shown with, from 1
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

    public static AuditedEvent of(int number, Recorded recorded, EventSentence words) {
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

    /**
     * Some of them, by their numbers.
     *
     * @param count how many there are in all
     * @param cursor number of the last one seen
     */
    public static Slice<AuditedEvent> slice(int count, int cursor, int limit, IntFunction<AuditedEvent> event) {
        var from = Math.clamp(cursor, 0, count);
        var to = Math.min(count, from + limit);
        return new Slice<>(
                IntStream.rangeClosed(from + 1, to).mapToObj(event).toList(),
                count,
                to < count ? String.valueOf(to) : null);
    }
}
