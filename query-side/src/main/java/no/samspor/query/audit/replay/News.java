package no.samspor.query.audit.replay;

import java.util.HashSet;
import java.util.List;
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
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakReminded;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.platform.Recorded;

/** Which events tell a decision maker something about the matter, and which are only the paperwork around it. */
final class News {

    private News() {}

    /** Those that tell something; a link to a concern that is told already tells nothing more. */
    static List<Recorded> among(List<Recorded> events) {
        var told = new HashSet<Object>();
        return events.stream()
                .filter(recorded -> switch (recorded.event()) {
                    case ConcernLinkedToCase linked -> told.add(recorded.stream());
                    case ConcernEvent e
                    when tells(e) -> {
                        told.add(recorded.stream());
                        yield true;
                    }
                    case ConcernEvent e -> false;
                    case CaseEvent e -> tells(e);
                    case DecisionEvent e -> tells(e);
                    case TiltakEvent e -> tells(e);
                    default -> false;
                })
                .toList();
    }

    private static boolean tells(CaseEvent event) {
        return switch (event) {
            case NoteAdded e -> true;
            case CaseEscalated e -> true;
            case CaseClosed e -> true;
            case CaseReopened e -> true;
            case CaseOpened e -> false;
            case CaseAssigned e -> false;
            case EscalationAccepted e -> false;
            case CaseReturned e -> false;
            case EscalationRecalled e -> false;
            case CaseDelegated e -> false;
            case CaseBroughtToGrensegruppe e -> true;
            case GrensegruppeAnswered e -> true;
            case CaseTakenBackFromGrensegruppe e -> false;
        };
    }

    private static boolean tells(ConcernEvent event) {
        return switch (event) {
            case ConcernRegistered e -> true;
            case ConcernCorrected e -> true;
            case MoreInformationGiven e -> true;
            case ConcernWithdrawn e -> true;
            case ConcernLinkedToCase e -> true;
            case ConcernReceived e -> false;
            case ConcernLeftUnread e -> false;
            case MoreInformationAsked e -> false;
            case ConcernClosed e -> false;
            case ConcernAnswerDue e -> false;
            case ConcernAnswered e -> false;
        };
    }

    private static boolean tells(DecisionEvent event) {
        return switch (event) {
            case DecisionMade e -> true;
            case DecisionCarriedOut e -> true;
            case DecisionSuperseded e -> true;
            case DecisionRevoked e -> true;
            case CirculationStarted e -> false;
            case CirculationAnswered e -> false;
            case CirculationCarried e -> false;
            case CirculationLapsed e -> false;
            case DecisionConfirmed e -> false;
            case DecisionCommunicated e -> false;
            case DecisionAcknowledged e -> false;
            case AcknowledgementReminded e -> false;
        };
    }

    private static boolean tells(TiltakEvent event) {
        return switch (event) {
            case TiltakStarted e -> true;
            case TiltakAdjusted e -> true;
            case TiltakEvaluated e -> true;
            case TiltakEnded e -> true;
            case TiltakAnchored e -> true;
            case FundingGranted e -> true;
            case FundingRefused e -> true;
            case TiltakProposed e -> false;
            case TiltakApproved e -> false;
            case TiltakRejected e -> false;
            case FundingApplied e -> false;
            case FundingSpent e -> false;
            case ResourcesCommitted e -> true;
            case ResourcesWithdrawn e -> true;
            case IndicatorMeasured e -> true;
            case FundingReported e -> false;
            case TargetGroupDescribed e -> false;
            case GoalLinked e -> false;
            case IndicatorSet e -> false;
            case TiltakReminded e -> false;
            case PackageRepeated e -> false;
        };
    }
}
