package no.samspor.query.casework.timeline;

import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what may be told of cases above utførende level, and nothing else. */
@Component
@Folds({CaseEvent.class, DecisionEvent.class, TiltakEvent.class})
class UpperTimelineProjection extends Projection {

    static final String NAME = "upper-timeline";

    UpperTimelineProjection() {
        super(NAME, UpperStreamRow.class, UpperEventRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        var told = ToldAbove.of(recorded.event()).orElse(null);
        if (told == null) {
            return;
        }
        var caseId = caseOf(recorded, rows);
        if (caseId != null) {
            rows.save(row(caseId, told, recorded));
        }
    }

    private static @Nullable UUID caseOf(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof CaseEvent) {
            return recorded.stream();
        }
        var known = rows.find(UpperStreamRow.class, recorded.stream());
        if (known != null) {
            return known.caseId;
        }
        var named = caseNamedBy(recorded.event(), rows);
        if (named != null) {
            rows.save(UpperStreamRow.of(recorded.stream(), named));
        }
        return named;
    }

    private static @Nullable UUID caseNamedBy(DomainEvent event, Rows rows) {
        return switch (event) {
            case CirculationStarted e -> value(e.proposal().caseId());
            case DecisionMade e -> value(e.proposal().caseId());
            case TiltakProposed e -> e.caseId() == null ? ofDecision(e.decision(), rows) : value(e.caseId());
            default -> null;
        };
    }

    private static @Nullable UUID value(@Nullable CaseId caseId) {
        return caseId == null ? null : caseId.value();
    }

    private static @Nullable UUID ofDecision(@Nullable DecisionId decision, Rows rows) {
        var row = decision == null ? null : rows.find(UpperStreamRow.class, decision.value());
        return row == null ? null : row.caseId;
    }

    private static UpperEventRow row(UUID caseId, DomainEvent told, Recorded recorded) {
        var row = new UpperEventRow();
        row.id = recorded.eventId();
        row.kommune = recorded.trace().actor().kommune().value();
        row.caseId = caseId;
        row.position = recorded.position();
        row.stream = recorded.stream();
        row.sequence = recorded.sequence();
        row.recordedAt = recorded.recordedAt();
        row.trace = TraceText.of(recorded.trace());
        row.type = told.getClass().getName();
        row.event = EventText.of(told);
        return row;
    }
}
