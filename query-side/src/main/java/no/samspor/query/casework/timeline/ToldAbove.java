package no.samspor.query.casework.timeline;

import java.util.Optional;
import no.samspor.kernel.DomainEvent;
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
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.TiltakEvent;

/**
 * What of an event may be told above utførende level. Lifts with their checked texts, what the levels above said
 * themselves, decisions and tiltak, without its figures, of which few persons are not shown there; that a lift was
 * recalled or the case closed or reopened, but not why, since those words were written below and nobody checked them.
 */
final class ToldAbove {

    private static final ProtectedText NOT_TOLD = new ProtectedText.Readable("");

    private ToldAbove() {}

    static Optional<DomainEvent> of(DomainEvent event) {
        return switch (event) {
            case CaseEvent e -> ofCase(e);
            case DecisionEvent e -> Optional.of(e);
            case IndicatorSet e -> Optional.empty();
            case IndicatorMeasured e -> Optional.empty();
            case TiltakEvent e -> Optional.of(e);
            default -> Optional.empty();
        };
    }

    private static Optional<DomainEvent> ofCase(CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> Optional.empty();
            case NoteAdded e -> Optional.empty();
            case CaseAssigned e -> Optional.empty();
            case CaseEscalated e -> Optional.of(e);
            case EscalationAccepted e -> Optional.of(e);
            case CaseReturned e -> Optional.of(e);
            case CaseDelegated e -> Optional.of(e);
            case EscalationRecalled e ->
                Optional.of(new EscalationRecalled(e.caseId(), e.escalation(), e.toLevel(), e.toBody(), NOT_TOLD));
            case CaseClosed e -> Optional.of(new CaseClosed(e.caseId(), e.outcome(), NOT_TOLD));
            case CaseReopened e -> Optional.of(new CaseReopened(e.caseId(), NOT_TOLD));
            case CaseBroughtToGrensegruppe e -> Optional.of(e);
            case GrensegruppeAnswered e -> Optional.of(e);
            case CaseTakenBackFromGrensegruppe e ->
                Optional.of(new CaseTakenBackFromGrensegruppe(e.caseId(), e.matter(), e.grensegruppe(), NOT_TOLD));
        };
    }
}
