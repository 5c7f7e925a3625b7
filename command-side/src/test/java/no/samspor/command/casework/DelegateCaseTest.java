package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.LATER;
import static no.samspor.command.casework.CaseGiven.SECOND;
import static no.samspor.command.casework.CaseGiven.accepted;
import static no.samspor.command.casework.CaseGiven.closed;
import static no.samspor.command.casework.CaseGiven.escalate;
import static no.samspor.command.casework.CaseGiven.escalated;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import java.time.LocalDate;
import no.samspor.command.Acts;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseDelegated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelegateCaseTest {

    @Test
    void a_member_of_the_body_that_has_the_case_delegates_it() {
        given(opened(), escalated(), accepted())
                .when(toNav(LATER), Acts.memberOfKoordineringsgruppe())
                .expectEvents(new CaseDelegated(
                        CASE,
                        Level.KOORDINERENDE,
                        Acts.KOORDINERINGSGRUPPE,
                        Level.UTFORENDE,
                        Acts.NAV,
                        Acts.text(8),
                        LATER));
    }

    @Test
    void the_koordinator_delegates_it_for_that_body() {
        given(opened(), escalated(), accepted())
                .when(toNav(null), Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE))
                .expectEvents(new CaseDelegated(
                        CASE,
                        Level.KOORDINERENDE,
                        Acts.KOORDINERINGSGRUPPE,
                        Level.UTFORENDE,
                        Acts.NAV,
                        Acts.text(8),
                        null));
    }

    @Test
    void a_delegated_case_can_be_lifted_again() {
        given(
                        opened(),
                        escalated(),
                        accepted(),
                        new CaseDelegated(
                                CASE,
                                Level.KOORDINERENDE,
                                Acts.KOORDINERINGSGRUPPE,
                                Level.UTFORENDE,
                                Acts.ARBEIDSGRUPPE,
                                Acts.text(8),
                                null))
                .when(escalate(), Acts.coordinator())
                .expectEvents(escalated());
    }

    @Test
    void a_body_without_the_case_does_not_delegate_it() {
        given(opened(), escalated(), accepted())
                .when(toNav(null), Acts.coordinator())
                .expectNoEvents()
                .expectException(OnlyBodyWithCase.class);
    }

    @Test
    void a_case_is_not_delegated_upwards() {
        given(opened(), escalated(), accepted())
                .when(
                        new DelegateCase(CASE, Acts.STYRINGSGRUPPE, Acts.text(8), null),
                        Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(DelegatesOnlyDownwards.class);
    }

    @Test
    void a_case_is_not_delegated_sideways() {
        given(opened())
                .when(toNav(null), Acts.coordinator())
                .expectNoEvents()
                .expectException(DelegatesOnlyDownwards.class);
    }

    @Test
    void a_case_is_not_delegated_to_a_body_that_is_no_more() {
        given(FixedDirectory.lundvik().dissolved(Acts.NAV, Acts.TODAY.minusDays(1)), opened(), escalated(), accepted())
                .when(toNav(null), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(DelegatesOnlyDownwards.class);
    }

    @Test
    void a_case_is_not_delegated_to_an_unknown_body() {
        given(opened(), escalated(), accepted())
                .when(new DelegateCase(CASE, Acts.body(99), Acts.text(8), null), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(DelegatesOnlyDownwards.class);
    }

    @Test
    void a_case_is_not_delegated_while_a_lift_is_pending() {
        given(opened(), escalated(), accepted(), escalated(SECOND, Level.KOORDINERENDE, Level.STYRENDE))
                .when(toNav(null), Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE))
                .expectNoEvents()
                .expectException(EscalationPending.class);
    }

    @Test
    void a_closed_case_is_not_delegated() {
        given(opened(), escalated(), accepted(), closed())
                .when(toNav(null), Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE))
                .expectNoEvents()
                .expectException(CaseIsClosed.class);
    }

    @Test
    void a_mandate_has_no_deadline_in_the_past() {
        given(opened(), escalated(), accepted())
                .when(toNav(Acts.TODAY.minusDays(1)), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(DeadlineBeforeItWasSet.class);
    }

    @Test
    void a_field_worker_delegates_nothing() {
        given(opened(), escalated(), accepted())
                .when(toNav(null), Acts.fieldWorker())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    private static DelegateCase toNav(@Nullable LocalDate deadline) {
        return new DelegateCase(CASE, Acts.NAV, Acts.text(8), deadline);
    }
}
