package no.samspor.query.inbox;

import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.springframework.stereotype.Component;

/** Folds events into open tasks: one opens them, another closes them. */
@Component
class InboxProjection extends Projection {

    static final String NAME = "inbox";

    InboxProjection() {
        super(NAME, InboxTaskRow.class, InboxSubjectRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        var desk = new Desk(recorded, rows);
        switch (recorded.event()) {
            case ConcernEvent event -> ConcernTasks.fold(event, recorded.stream(), desk);
            case CaseEvent event -> CaseTasks.fold(event, recorded.stream(), desk);
            case DecisionEvent event -> DecisionTasks.fold(event, recorded.stream(), desk);
            case TiltakEvent event -> TiltakTasks.fold(event, recorded.stream(), desk);
            case PlanEvent event -> PlanTasks.fold(event, desk);
            case ReportEvent event -> ReportTasks.fold(event, recorded.stream(), desk);
            case OrganisationEvent event -> GroupTasks.fold(event, desk);
            case MeetingEvent event -> MeetingTasks.fold(event, recorded.stream(), desk);
            case TaskEvent event -> MeetingTasks.fold(event, recorded.stream(), desk);
            default -> {
                // what comes later asks nothing here
            }
        }
    }
}
