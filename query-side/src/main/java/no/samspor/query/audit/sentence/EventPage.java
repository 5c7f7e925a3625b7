package no.samspor.query.audit.sentence;

import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.query.platform.Recorded;

/** Where the auditor reads what an event happened to. */
public final class EventPage {

    private EventPage() {}

    public static String of(Recorded recorded) {
        var stream = recorded.stream();
        return switch (recorded.event()) {
            case CaseEvent e -> "/revisjon/saker/" + stream;
            case ConcernEvent e -> "/bekymringer/" + stream;
            case DecisionEvent e -> "/vedtak/" + stream;
            case TiltakEvent e -> "/tiltak/" + stream;
            case MeetingEvent e -> "/moter/" + stream;
            case TaskEvent e -> "/oppgaver";
            case IndicatorEvent e -> "/kunnskap";
            case PlanEvent e -> "/plan/" + stream;
            default -> "/plan";
        };
    }
}
