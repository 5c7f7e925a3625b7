package no.samspor.command.knowledge;

import java.util.HashSet;
import java.util.Set;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.KnowledgeId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What is recorded already, for a sheet that is looked through before it is imported. */
@Component
class RecordedIndicators {

    private final EventStore events;

    RecordedIndicators(EventStore events) {
        this.events = events;
    }

    /** {@link Reading#key} of each. */
    Set<String> of(Kommunenummer kommune) {
        var keys = new HashSet<String>();
        var stream = events.readEvents(KnowledgeId.of(kommune).toString(), 0);
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof IndicatorRecorded event) {
                keys.add(Reading.key(event.source(), event.code(), event.area(), event.period()));
            }
        }
        return keys;
    }
}
