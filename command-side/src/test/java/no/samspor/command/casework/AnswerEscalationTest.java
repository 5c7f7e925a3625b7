package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.FIRST;
import static no.samspor.command.casework.CaseGiven.accepted;
import static no.samspor.command.casework.CaseGiven.escalated;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationRecalled;
import org.junit.jupiter.api.Test;

class AnswerEscalationTest {

    @Test
    void a_member_of_the_receiving_body_accepts() {
        given(opened(), escalated())
                .when(new AcceptEscalation(CASE), Acts.memberOfKoordineringsgruppe())
                .expectEvents(accepted());
    }

    @Test
    void the_koordinator_accepts_for_the_receiving_body() {
        given(opened(), escalated())
                .when(new AcceptEscalation(CASE), Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE))
                .expectEvents(accepted());
    }

    @Test
    void the_koordinator_does_not_accept_from_the_body_that_sent_it() {
        given(opened(), escalated())
                .when(new AcceptEscalation(CASE), Acts.coordinator())
                .expectNoEvents()
                .expectException(OnlyReceivingBodyAnswers.class);
    }

    @Test
    void another_body_does_not_accept() {
        given(opened(), escalated())
                .when(new AcceptEscalation(CASE), Acts.memberOfStyringsgruppe())
                .expectNoEvents()
                .expectException(OnlyReceivingBodyAnswers.class);
    }

    @Test
    void a_field_worker_does_not_accept() {
        given(opened(), escalated())
                .when(new AcceptEscalation(CASE), Acts.fieldWorker())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    @Test
    void nothing_is_accepted_that_was_not_lifted() {
        given(opened())
                .when(new AcceptEscalation(CASE), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(NoEscalationPending.class);
    }

    @Test
    void a_lift_is_accepted_once() {
        given(opened(), escalated(), accepted())
                .when(new AcceptEscalation(CASE), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(NoEscalationPending.class);
    }

    @Test
    void the_receiving_body_returns_it_with_a_reason() {
        given(opened(), escalated())
                .when(new ReturnCase(CASE, Acts.text(8)), Acts.memberOfKoordineringsgruppe())
                .expectEvents(new CaseReturned(CASE, FIRST, Level.UTFORENDE, Acts.ARBEIDSGRUPPE, Acts.text(8)));
    }

    @Test
    void another_body_does_not_return_it() {
        given(opened(), escalated())
                .when(new ReturnCase(CASE, Acts.text(8)), Acts.coordinator())
                .expectNoEvents()
                .expectException(OnlyReceivingBodyAnswers.class);
    }

    @Test
    void an_accepted_case_is_not_returned() {
        given(opened(), escalated(), accepted())
                .when(new ReturnCase(CASE, Acts.text(8)), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(NoEscalationPending.class);
    }

    @Test
    void the_koordinator_recalls_it_until_it_is_accepted() {
        given(opened(), escalated())
                .when(new RecallEscalation(CASE, Acts.text(8)), Acts.coordinator())
                .expectEvents(new EscalationRecalled(CASE, FIRST, Level.UTFORENDE, Acts.ARBEIDSGRUPPE, Acts.text(8)));
    }

    @Test
    void an_accepted_case_is_not_recalled() {
        given(opened(), escalated(), accepted())
                .when(new RecallEscalation(CASE, Acts.text(8)), Acts.coordinator())
                .expectNoEvents()
                .expectException(NoEscalationPending.class);
    }

    @Test
    void only_the_koordinator_recalls() {
        given(opened(), escalated())
                .when(new RecallEscalation(CASE, Acts.text(8)), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }
}
