package no.samspor.query.decision.asked;

import java.util.UUID;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the open questions: from the lift until the level decides, sends the case back or lets it go. */
@Component
@Folds({CaseEvent.class, DecisionEvent.class})
class AskedProjection extends Projection {

    static final String NAME = "asked";

    AskedProjection() {
        super(NAME, AskedRow.class, AskedByCaseRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case CaseEscalated event -> asked(event, recorded, rows);
            case EscalationAccepted event -> {
                var row = rows.find(AskedRow.class, event.escalation().value());
                if (row != null) {
                    row.accepted = true;
                    rows.save(row);
                }
            }
            case CaseReturned event -> settled(recorded.stream(), rows);
            case EscalationRecalled event -> settled(recorded.stream(), rows);
            case CaseDelegated event -> settled(recorded.stream(), rows);
            case CaseClosed event -> settled(recorded.stream(), rows);
            case DecisionMade event -> {
                var about = event.proposal().caseId();
                if (about != null && event.result() != DecisionResult.POSTPONED) {
                    var row = waiting(about.value(), rows);
                    if (row != null && row.toLevel == event.proposal().level()) {
                        settled(about.value(), rows);
                    }
                }
            }
            default -> {}
        }
    }

    private static void asked(CaseEscalated event, Recorded recorded, Rows rows) {
        settled(recorded.stream(), rows);
        var row = new AskedRow();
        row.id = event.escalation().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.aboutCase = recorded.stream();
        row.number = event.number();
        row.toLevel = event.toLevel();
        row.fromBody = event.fromBody().value();
        row.title = ShownText.of(event.title());
        row.question = ShownText.of(event.question());
        row.liftedOn = recorded.trace().occurredOn();
        rows.save(row);
        var byCase = new AskedByCaseRow();
        byCase.id = row.aboutCase;
        byCase.escalation = row.id;
        rows.save(byCase);
    }

    private static void settled(UUID caseId, Rows rows) {
        var row = waiting(caseId, rows);
        if (row != null) {
            rows.delete(row);
        }
        var byCase = rows.find(AskedByCaseRow.class, caseId);
        if (byCase != null) {
            rows.delete(byCase);
        }
    }

    private static @Nullable AskedRow waiting(UUID caseId, Rows rows) {
        var byCase = rows.find(AskedByCaseRow.class, caseId);
        return byCase == null ? null : rows.find(AskedRow.class, byCase.escalation);
    }
}
