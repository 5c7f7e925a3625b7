package no.samspor.kernel.casework;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a case. */
public sealed interface CaseEvent extends DomainEvent
        permits CaseOpened,
                NoteAdded,
                CaseAssigned,
                CaseEscalated,
                EscalationAccepted,
                CaseReturned,
                EscalationRecalled,
                CaseDelegated,
                CaseClosed,
                CaseReopened,
                CaseBroughtToGrensegruppe,
                GrensegruppeAnswered,
                CaseTakenBackFromGrensegruppe {}
