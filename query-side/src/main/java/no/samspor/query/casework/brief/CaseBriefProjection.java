package no.samspor.query.casework.brief;

import java.util.UUID;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Folds lifts. Of all other events of a case it takes the version and where the case is, never a word. */
@Component
@Folds(CaseEvent.class)
class CaseBriefProjection extends Projection {

    static final String NAME = "case-brief";

    CaseBriefProjection() {
        super(NAME, LiftedCaseRow.class, LiftRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return;
        }
        var known = rows.find(LiftedCaseRow.class, recorded.stream());
        if (known == null && !(event instanceof CaseEscalated)) {
            return;
        }
        var row = known == null ? new LiftedCaseRow() : known;
        row.position = recorded.position();
        row.version = recorded.sequence();
        switch (event) {
            case CaseEscalated lifted -> {
                row.id = lifted.caseId().value();
                row.kommune = recorded.trace().actor().kommune().value();
                row.number = lifted.number();
                row.level = lifted.fromLevel();
                row.body = lifted.fromBody().value();
                row.pending = lifted.escalation().value();
                rows.save(lift(lifted, recorded));
            }
            case EscalationAccepted accepted -> {
                answered(accepted.escalation(), LiftState.ACCEPTED, recorded, rows);
                row.pending = null;
                row.level = accepted.level();
                row.body = accepted.body().value();
            }
            case CaseReturned returned -> {
                answered(returned.escalation(), LiftState.RETURNED, recorded, rows);
                row.pending = null;
            }
            case EscalationRecalled recalled -> {
                var lift = lift(recalled.escalation().value(), rows);
                rows.delete(lift);
                row.pending = null;
            }
            case CaseDelegated delegated -> {
                row.level = delegated.toLevel();
                row.body = delegated.toBody().value();
            }
            case CaseClosed closed -> row.outcome = closed.outcome();
            case CaseReopened reopened -> row.outcome = null;
            default -> {
                // notes, owners and deadlines stay below
            }
        }
        rows.save(row);
    }

    private static LiftRow lift(CaseEscalated event, Recorded recorded) {
        var row = new LiftRow();
        row.id = event.escalation().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.caseId = event.caseId().value();
        row.position = recorded.position();
        row.fromLevel = event.fromLevel();
        row.fromBody = event.fromBody().value();
        row.toLevel = event.toLevel();
        row.toBody = event.toBody().value();
        row.title = ShownText.of(event.title());
        row.question = ShownText.of(event.question());
        row.summary = ShownText.of(event.summary());
        row.reason = ShownText.of(event.reason());
        row.basis = event.basis().stream().map(BasisText::of).toArray(String[]::new);
        row.themes = event.themes().toArray(String[]::new);
        row.area = event.area();
        row.signedBy = event.signedBy().value();
        row.liftedOn = recorded.trace().occurredOn();
        row.state = LiftState.WAITING;
        return row;
    }

    private static void answered(EscalationId escalation, LiftState state, Recorded recorded, Rows rows) {
        var row = lift(escalation.value(), rows);
        row.state = state;
        row.answeredOn = recorded.trace().occurredOn();
        rows.save(row);
    }

    private static LiftRow lift(UUID escalation, Rows rows) {
        var row = rows.find(LiftRow.class, escalation);
        if (row == null) {
            throw new IllegalStateException("Answered, but never lifted: " + escalation);
        }
        return row;
    }
}
