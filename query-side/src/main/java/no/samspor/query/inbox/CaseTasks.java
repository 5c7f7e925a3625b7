package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.ACCEPT_ESCALATION;
import static no.samspor.query.inbox.TaskKind.CARRY_OUT_MANDATE;
import static no.samspor.query.inbox.TaskKind.DECIDE_CASE;
import static no.samspor.query.inbox.TaskKind.FOLLOW_UP_CASE;
import static no.samspor.query.inbox.TaskKind.HANDLE_RETURNED_CASE;
import static no.samspor.query.inbox.TaskKind.RECORD_BORDER_ANSWER;

import java.util.UUID;
import no.samspor.kernel.actor.Level;
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
import no.samspor.query.platform.ShownText;

/** What a case asks of people. */
final class CaseTasks {

    private CaseTasks() {}

    static void fold(CaseEvent event, UUID caseId, Desk desk) {
        switch (event) {
            case CaseOpened opened -> {
                var subject = desk.subject(caseId);
                subject.number = opened.number();
                subject.level = opened.level();
                subject.person = opened.owner().value();
                desk.keep(subject);
            }
            case NoteAdded note -> desk.close(caseId, HANDLE_RETURNED_CASE);
            case CaseAssigned assigned -> assigned(assigned, caseId, desk);
            case CaseEscalated escalated -> {
                var subject = desk.subject(caseId);
                subject.title = ShownText.of(escalated.title());
                desk.keep(subject);
                desk.close(caseId, HANDLE_RETURNED_CASE, CARRY_OUT_MANDATE, DECIDE_CASE);
                desk.openFor(ACCEPT_ESCALATION, caseId, escalated.toBody().value(), null);
            }
            case EscalationAccepted accepted -> {
                at(caseId, accepted.level(), desk);
                desk.close(caseId, ACCEPT_ESCALATION);
                desk.openFor(DECIDE_CASE, caseId, accepted.body().value(), null);
            }
            case CaseReturned returned -> {
                at(caseId, returned.toLevel(), desk);
                desk.close(caseId, ACCEPT_ESCALATION, DECIDE_CASE);
                desk.open(HANDLE_RETURNED_CASE, caseId, desk.day().plusWeeks(1));
            }
            case EscalationRecalled recalled -> {
                at(caseId, recalled.toLevel(), desk);
                desk.close(caseId, ACCEPT_ESCALATION);
            }
            case CaseDelegated delegated -> {
                at(caseId, delegated.toLevel(), desk);
                desk.close(caseId, DECIDE_CASE, HANDLE_RETURNED_CASE);
                desk.openFor(CARRY_OUT_MANDATE, caseId, delegated.toBody().value(), delegated.deadline());
            }
            case CaseClosed closed ->
                desk.close(
                        caseId,
                        FOLLOW_UP_CASE,
                        ACCEPT_ESCALATION,
                        DECIDE_CASE,
                        HANDLE_RETURNED_CASE,
                        CARRY_OUT_MANDATE);
            case CaseReopened reopened ->
                desk.open(HANDLE_RETURNED_CASE, caseId, desk.day().plusWeeks(1));
            case CaseBroughtToGrensegruppe brought ->
                desk.openForOne(
                        RECORD_BORDER_ANSWER,
                        caseId,
                        brought.matter().value(),
                        brought.grensegruppe().value(),
                        null);
            case GrensegruppeAnswered answered ->
                desk.closeEach(caseId, RECORD_BORDER_ANSWER, answered.matter().value());
            case CaseTakenBackFromGrensegruppe taken ->
                desk.closeEach(caseId, RECORD_BORDER_ANSWER, taken.matter().value());
        }
    }

    private static void assigned(CaseAssigned event, UUID caseId, Desk desk) {
        var subject = desk.subject(caseId);
        subject.person = event.owner().value();
        desk.keep(subject);
        desk.close(caseId, FOLLOW_UP_CASE, HANDLE_RETURNED_CASE);
        if (event.deadline() != null) {
            desk.openForPerson(FOLLOW_UP_CASE, caseId, event.owner().value(), event.deadline());
        }
    }

    private static void at(UUID caseId, Level level, Desk desk) {
        var subject = desk.subject(caseId);
        subject.level = level;
        desk.keep(subject);
    }
}
