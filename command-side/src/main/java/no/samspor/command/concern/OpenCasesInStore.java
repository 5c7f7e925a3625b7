package no.samspor.command.concern;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads it from the case's own events, so that a case opened a moment ago counts. */
@Component
class OpenCasesInStore implements OpenCases {

    private final EventStore events;

    OpenCasesInStore(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean contains(Kommunenummer kommune, CaseId caseId) {
        var open = false;
        var stream = events.readEvents(caseId.toString(), 0);
        while (stream.hasNext()) {
            var event = stream.next();
            if (!Trace.of(event.getMetaData()).actor().kommune().equals(kommune)) {
                return false;
            }
            var type = event.getPayloadType();
            if (type == CaseOpened.class || type == CaseReopened.class) {
                open = true;
            } else if (type == CaseClosed.class) {
                open = false;
            }
        }
        return open;
    }
}
