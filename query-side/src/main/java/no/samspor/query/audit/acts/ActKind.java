package no.samspor.query.audit.acts;

import java.util.Arrays;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.tiltak.TiltakEvent;

/** What something was done to, by the events that tell of it: as the trail is narrowed. */
public enum ActKind {
    CONCERN(ConcernEvent.class),
    CASE(CaseEvent.class),
    DECISION(DecisionEvent.class),
    TILTAK(TiltakEvent.class),
    MEETING(MeetingEvent.class),
    TASK(TaskEvent.class),
    PLAN(PlanEvent.class),
    REPORT(ReportEvent.class),
    INDICATOR(IndicatorEvent.class);

    private final Class<? extends DomainEvent> events;

    ActKind(Class<? extends DomainEvent> events) {
        this.events = events;
    }

    /** @throws IllegalArgumentException for an event of the organisation: it belongs to no matter */
    static ActKind of(DomainEvent event) {
        return Arrays.stream(values())
                .filter(kind -> kind.events.isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getClass().getSimpleName()));
    }

    /** The types of its events, as the store names them. */
    String[] types() {
        return stored(events).map(Class::getName).toArray(String[]::new);
    }

    private static Stream<Class<?>> stored(Class<?> event) {
        var kinds = event.getPermittedSubclasses();
        return kinds == null ? Stream.of(event) : Stream.of(kinds).flatMap(ActKind::stored);
    }
}
