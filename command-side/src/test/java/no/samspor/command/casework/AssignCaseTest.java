package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.LATER;
import static no.samspor.command.casework.CaseGiven.closed;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.casework.CaseAssigned;
import org.junit.jupiter.api.Test;

class AssignCaseTest {

    @Test
    void a_case_is_assigned_with_a_deadline() {
        given(opened())
                .when(new AssignCase(CASE, Acts.JONAS, LATER, Acts.text(20)), Acts.coordinator())
                .expectEvents(new CaseAssigned(CASE, Acts.JONAS, LATER, Acts.text(20)));
    }

    @Test
    void a_case_is_assigned_without_a_deadline() {
        given(opened())
                .when(new AssignCase(CASE, Acts.JONAS, null, Acts.text(20)), Acts.coordinator())
                .expectEvents(new CaseAssigned(CASE, Acts.JONAS, null, Acts.text(20)));
    }

    @Test
    void no_one_without_a_seat_is_made_responsible() {
        given(opened())
                .when(new AssignCase(CASE, Acts.user(99), LATER, Acts.text(20)), Acts.coordinator())
                .expectNoEvents()
                .expectException(OwnerNeedsSeat.class);
    }

    @Test
    void a_deadline_does_not_lie_before_the_day_it_was_set() {
        given(opened())
                .when(new AssignCase(CASE, Acts.JONAS, Acts.TODAY.minusDays(1), Acts.text(20)), Acts.coordinator())
                .expectNoEvents()
                .expectException(DeadlineBeforeItWasSet.class);
    }

    @Test
    void a_field_worker_assigns_no_case() {
        given(opened())
                .when(new AssignCase(CASE, Acts.JONAS, LATER, Acts.text(20)), Acts.fieldWorker())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_closed_case_is_not_assigned() {
        given(opened(), closed())
                .when(new AssignCase(CASE, Acts.JONAS, LATER, Acts.text(20)), Acts.coordinator())
                .expectNoEvents()
                .expectException(CaseIsClosed.class);
    }
}
