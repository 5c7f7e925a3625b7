package no.samspor.command.meeting;

import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the first event of its stream what it is and whose. */
@Component
class AgendaSubjectsInStore implements AgendaSubjects {

    private final EventStore events;

    AgendaSubjectsInStore(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean has(AgendaSubject subject, Kommunenummer kommune) {
        var stream = events.readEvents(subject.id().toString(), 0);
        if (!stream.hasNext()) {
            return false;
        }
        var first = stream.next();
        return eventsOf(subject.kind()).isInstance(first.getPayload())
                && Trace.of(first.getMetaData()).actor().kommune().equals(kommune);
    }

    private static Class<? extends DomainEvent> eventsOf(AgendaSubject.Kind kind) {
        return switch (kind) {
            case CASE -> CaseEvent.class;
            case DECISION -> DecisionEvent.class;
            case TILTAK -> TiltakEvent.class;
            case TASK -> TaskEvent.class;
            case MINUTES -> MeetingEvent.class;
            case PLAN -> PlanEvent.class;
            case REPORT -> ReportEvent.class;
        };
    }
}
