package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.BASIS;
import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.FIRST;
import static no.samspor.command.casework.CaseGiven.JUDGED;
import static no.samspor.command.casework.CaseGiven.SECOND;
import static no.samspor.command.casework.CaseGiven.accepted;
import static no.samspor.command.casework.CaseGiven.closed;
import static no.samspor.command.casework.CaseGiven.escalate;
import static no.samspor.command.casework.CaseGiven.escalated;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import no.samspor.command.Acts;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EscalateCaseTest {

    @Test
    void a_case_is_lifted_to_the_next_level() {
        given(opened()).when(escalate(), Acts.coordinator()).expectEvents(escalated());
    }

    @Test
    void a_case_that_was_accepted_is_lifted_further() {
        given(opened(), escalated(), accepted())
                .when(
                        new EscalateCase(
                                CASE,
                                SECOND,
                                Acts.text(3),
                                Acts.text(4),
                                Acts.text(5),
                                Acts.MARIT,
                                JUDGED,
                                BASIS,
                                Acts.text(6)),
                        Acts.coordinator())
                .expectEvents(escalated(SECOND, Level.KOORDINERENDE, Level.STYRENDE));
    }

    @Test
    void in_a_kommune_with_two_levels_a_case_goes_straight_to_the_styrende_one() {
        given(FixedDirectory.withTwoLevels(), opened())
                .when(escalate(), Acts.coordinator())
                .expectEvents(escalated(FIRST, Level.UTFORENDE, Level.STYRENDE));
    }

    @Test
    void a_returned_case_can_be_escalated_again() {
        given(opened(), escalated(), new CaseReturned(CASE, FIRST, Level.UTFORENDE, Acts.ARBEIDSGRUPPE, Acts.text(8)))
                .when(escalate(), Acts.coordinator())
                .expectEvents(escalated());
    }

    @Test
    void a_closed_case_is_not_escalated() {
        given(opened(), closed())
                .when(escalate(), Acts.coordinator())
                .expectNoEvents()
                .expectException(CaseIsClosed.class);
    }

    @Test
    void a_case_is_not_escalated_twice_at_once() {
        given(opened(), escalated())
                .when(escalate(), Acts.coordinator())
                .expectNoEvents()
                .expectException(EscalationPending.class);
    }

    @Test
    void there_is_nothing_above_the_top() {
        given(
                        opened(),
                        escalated(),
                        accepted(),
                        escalated(SECOND, Level.KOORDINERENDE, Level.STYRENDE),
                        new EscalationAccepted(CASE, SECOND, Level.STYRENDE, Acts.STYRINGSGRUPPE))
                .when(escalate(), Acts.coordinator())
                .expectNoEvents()
                .expectException(NoLevelAbove.class);
    }

    @Test
    void an_unsigned_summary_is_not_sent() {
        given(opened())
                .when(signedBy(null), Acts.coordinator())
                .expectNoEvents()
                .expectException(EscalationNeedsSignedOffSummary.class);
    }

    @Test
    void no_one_signs_for_another() {
        given(opened())
                .when(signedBy(Acts.JONAS), Acts.coordinator())
                .expectNoEvents()
                .expectException(EscalationNeedsSignedOffSummary.class);
    }

    @Test
    void only_the_koordinator_escalates() {
        given(opened()).when(escalate(), Acts.fieldWorker()).expectNoEvents().expectException(RoleMayNot.class);
        given(opened())
                .when(escalate(), Acts.memberOfKoordineringsgruppe())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_level_without_a_group_receives_nothing() {
        given(FixedDirectory.lundvik().dissolved(Acts.KOORDINERINGSGRUPPE, Acts.TODAY.minusDays(1)), opened())
                .when(escalate(), Acts.coordinator())
                .expectNoEvents()
                .expectException(NoBodyAtLevel.class);
    }

    private static EscalateCase signedBy(@Nullable UserId person) {
        return new EscalateCase(
                CASE, FIRST, Acts.text(3), Acts.text(4), Acts.text(5), person, JUDGED, BASIS, Acts.text(6));
    }
}
