package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.accepted;
import static no.samspor.command.casework.CaseGiven.closed;
import static no.samspor.command.casework.CaseGiven.escalated;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import org.junit.jupiter.api.Test;

class CloseCaseTest {

    @Test
    void the_koordinator_closes_a_case() {
        given(opened())
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.coordinator())
                .expectEvents(closed());
    }

    @Test
    void a_member_of_the_body_that_has_the_case_closes_it() {
        given(opened(), escalated(), accepted())
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.memberOfKoordineringsgruppe())
                .expectEvents(closed());
    }

    @Test
    void a_member_of_another_body_does_not_close_it() {
        given(opened())
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(OnlyBodyWithCase.class);
    }

    @Test
    void a_field_worker_closes_no_case() {
        given(opened())
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.fieldWorker())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_case_is_not_closed_while_a_lift_is_pending() {
        given(opened(), escalated())
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.coordinator())
                .expectNoEvents()
                .expectException(EscalationPending.class);
    }

    @Test
    void a_case_is_closed_once() {
        given(opened(), closed())
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.coordinator())
                .expectNoEvents()
                .expectException(CaseIsClosed.class);
    }

    @Test
    void a_closed_case_is_opened_again() {
        given(opened(), closed())
                .when(new ReopenCase(CASE, Acts.text(10)), Acts.coordinator())
                .expectEvents(new CaseReopened(CASE, Acts.text(10)));
    }

    @Test
    void a_reopened_case_can_be_closed_again() {
        given(opened(), closed(), new CaseReopened(CASE, Acts.text(10)))
                .when(new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(9)), Acts.coordinator())
                .expectEvents(closed());
    }

    @Test
    void an_open_case_is_not_opened_again() {
        given(opened())
                .when(new ReopenCase(CASE, Acts.text(10)), Acts.coordinator())
                .expectNoEvents()
                .expectException(CaseIsOpen.class);
    }

    @Test
    void only_the_koordinator_opens_it_again() {
        given(opened(), closed())
                .when(new ReopenCase(CASE, Acts.text(10)), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }
}
