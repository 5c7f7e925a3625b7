package no.samspor.query.audit.trail;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sorts streams under the cases they belong to. A concern brings along what happened to it before it was linked. */
@Component
@Folds({CaseEvent.class, ConcernEvent.class, DecisionEvent.class, TiltakEvent.class})
class AuditTrailProjection extends Projection {

    static final String NAME = "audit-trail";

    AuditTrailProjection() {
        super(NAME, TrailRow.class, AuditedCaseRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        var event = recorded.event();
        if (event instanceof CaseOpened opened) {
            rows.save(opened(opened, recorded));
        }
        if (event instanceof CaseEvent
                || event instanceof ConcernEvent
                || event instanceof DecisionEvent
                || event instanceof TiltakEvent) {
            var stream = stream(recorded, rows);
            casesNamedBy(event, rows).forEach(stream::add);
            rows.save(stream);
            for (var caseId : stream.cases) {
                moveOn(caseId, recorded, rows);
            }
        }
    }

    private static AuditedCaseRow opened(CaseOpened opened, Recorded recorded) {
        var row = new AuditedCaseRow();
        row.caseId = opened.caseId().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.number = opened.number();
        row.title = ShownText.of(opened.title());
        row.openedOn = recorded.trace().occurredOn();
        return row;
    }

    private static TrailRow stream(Recorded recorded, Rows rows) {
        var known = rows.find(TrailRow.class, recorded.stream());
        if (known != null) {
            return known;
        }
        var row = new TrailRow();
        row.stream = recorded.stream();
        row.kommune = recorded.trace().actor().kommune().value();
        return row;
    }

    private static List<UUID> casesNamedBy(DomainEvent event, Rows rows) {
        return switch (event) {
            case CaseOpened e -> only(e.caseId());
            case ConcernLinkedToCase e -> only(e.caseId());
            case CirculationStarted e -> only(e.proposal().caseId());
            case DecisionMade e -> only(e.proposal().caseId());
            case TiltakProposed e -> e.caseId() == null ? ofDecision(e.decision(), rows) : only(e.caseId());
            case TiltakApproved e -> ofDecision(e.decision(), rows);
            default -> List.of();
        };
    }

    private static List<UUID> only(@Nullable CaseId caseId) {
        return caseId == null ? List.of() : List.of(caseId.value());
    }

    private static List<UUID> ofDecision(@Nullable DecisionId decision, Rows rows) {
        var row = decision == null ? null : rows.find(TrailRow.class, decision.value());
        return row == null ? List.of() : List.of(row.cases);
    }

    private static void moveOn(UUID caseId, Recorded recorded, Rows rows) {
        var row = rows.find(AuditedCaseRow.class, caseId);
        if (row == null) {
            return;
        }
        row.changedAt = recorded.recordedAt();
        row.position = recorded.position();
        if (recorded.event() instanceof CaseClosed) {
            row.closed = true;
        } else if (recorded.event() instanceof CaseReopened) {
            row.closed = false;
        }
        rows.save(row);
    }
}
