package no.samspor.query.audit.step;

import java.util.Optional;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakEvent;

/** What has a life of its own. A case, which brings along all that belongs to it, is gone through otherwise. */
public enum MatterKind {
    CONCERN,
    DECISION,
    TILTAK,
    /** A round of a tiltakspakke that repeats another. */
    PACKAGE,
    PLAN,
    REPORT,
    MEETING,
    TASK,
    /** All figures of a kommune. */
    KNOWLEDGE;

    /** By the event that its life begins with; empty for what belongs to something else. */
    public static Optional<MatterKind> begunBy(DomainEvent first) {
        return Optional.ofNullable(
                switch (first) {
                    case ConcernEvent e -> CONCERN;
                    case DecisionEvent e -> DECISION;
                    case PackageRepeated e -> PACKAGE;
                    case TiltakEvent e -> TILTAK;
                    case PlanDrafted e -> PLAN;
                    case ReportEvent e -> REPORT;
                    case MeetingEvent e -> MEETING;
                    case TaskEvent e -> TASK;
                    case IndicatorEvent e -> KNOWLEDGE;
                    default -> null;
                });
    }
}
