package no.samspor.query.casework.file;

import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Folds cases and what they build on. */
@Component
@Folds({CaseEvent.class, ConcernEvent.class})
class CaseFileProjection extends Projection {

    static final String NAME = "case-file";

    CaseFileProjection() {
        super(NAME, CaseRow.class, CaseConcernRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case CaseOpened opened -> {
                rows.save(opened(opened, recorded));
                raised(opened, rows);
            }
            case CaseEvent event -> change(event, recorded, rows);
            case ConcernRegistered registered -> rows.save(registered(registered, recorded));
            case ConcernEvent event -> change(event, recorded, rows);
            default -> {
                // of no case
            }
        }
    }

    private static CaseRow opened(CaseOpened event, Recorded recorded) {
        var row = new CaseRow();
        row.id = event.caseId().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.version = recorded.sequence();
        row.number = event.number();
        row.title = ShownText.of(event.title());
        row.themes = event.themes().toArray(String[]::new);
        row.area = event.area();
        var ages = event.ages();
        row.agesFrom = ages == null ? null : ages.from();
        row.agesTo = ages == null ? null : ages.to();
        row.headcount = event.headcount();
        row.standsAt(event.level(), event.body().value());
        row.owner = event.owner().value();
        row.openedOn = recorded.trace().occurredOn();
        return row;
    }

    /** The concern is linked a moment later; whoever opened the case from it sees it at once. */
    private static void raised(CaseOpened event, Rows rows) {
        var concern = event.raisedBy() == null
                ? null
                : rows.find(CaseConcernRow.class, event.raisedBy().value());
        if (concern != null) {
            concern.linkedTo(event.caseId().value());
            rows.save(concern);
        }
    }

    private static void change(CaseEvent changed, Recorded recorded, Rows rows) {
        var row = rows.find(CaseRow.class, recorded.stream());
        if (row == null) {
            return;
        }
        row.position = recorded.position();
        row.version = recorded.sequence();
        var on = recorded.trace().occurredOn();
        switch (changed) {
            case CaseOpened event -> throw new IllegalStateException("Opened twice: " + event.caseId());
            case NoteAdded event -> row.notes++;
            case CaseAssigned event -> {
                row.owner = event.owner().value();
                row.deadline = event.deadline();
            }
            case CaseEscalated event -> {
                row.liftedTo = event.toLevel();
                row.liftedToBody = event.toBody().value();
                row.liftedOn = on;
                row.question = ShownText.of(event.question());
            }
            case EscalationAccepted event -> {
                row.noLongerLifted();
                row.standsAt(event.level(), event.body().value());
            }
            case CaseReturned event -> row.noLongerLifted();
            case EscalationRecalled event -> row.noLongerLifted();
            case CaseDelegated event -> {
                row.standsAt(event.toLevel(), event.toBody().value());
                row.deadline = event.deadline() == null ? row.deadline : event.deadline();
            }
            case CaseClosed event -> {
                row.outcome = event.outcome();
                row.closedOn = on;
            }
            case CaseReopened event -> {
                row.outcome = null;
                row.closedOn = null;
            }
            case CaseBroughtToGrensegruppe event -> {}
            case GrensegruppeAnswered event -> {}
            case CaseTakenBackFromGrensegruppe event -> {}
        }
        rows.save(row);
    }

    private static CaseConcernRow registered(ConcernRegistered event, Recorded recorded) {
        var row = new CaseConcernRow();
        row.id = event.concern().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.number = event.number();
        row.service = event.service().value();
        row.severity = event.observation().severity();
        row.registeredOn = recorded.trace().occurredOn();
        return row;
    }

    private static void change(ConcernEvent changed, Recorded recorded, Rows rows) {
        var row = rows.find(CaseConcernRow.class, recorded.stream());
        if (row == null) {
            return;
        }
        switch (changed) {
            case ConcernCorrected event -> row.severity = event.observation().severity();
            case ConcernLinkedToCase event -> row.linkedTo(event.caseId().value());
            case ConcernAnswerDue event -> {
                row.dueOn = event.dueOn();
                row.answeredOn = null;
            }
            case ConcernAnswered event -> row.answeredOn = recorded.trace().occurredOn();
            default -> {
                return;
            }
        }
        rows.save(row);
    }
}
