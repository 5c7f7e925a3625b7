package no.samspor.command.tiltak;

import java.util.Optional;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads them from the other tiltak's first event. */
@Component
class TiltakStandingsInStore implements TiltakStandings {

    private final EventStore events;

    TiltakStandingsInStore(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Standing> of(TiltakId id) {
        var stream = events.readEvents(id.toString(), 0);
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        var first = stream.next();
        return first.getPayload() instanceof TiltakProposed proposed
                ? Optional.of(new Standing(Trace.of(first.getMetaData()).actor().kommune(), proposed.pack()))
                : Optional.empty();
    }
}
