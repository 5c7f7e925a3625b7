package no.samspor.query.platform;

import java.time.Instant;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Trace;

/**
 * An event as a view reads it: its protected texts opened or erased, never sealed.
 *
 * @param position global position in the store, from 1
 * @param stream the aggregate it belongs to
 * @param sequence its number in that stream, from 0
 */
public record Recorded(
        DomainEvent event, Trace trace, UUID eventId, long position, Instant recordedAt, UUID stream, long sequence) {}
