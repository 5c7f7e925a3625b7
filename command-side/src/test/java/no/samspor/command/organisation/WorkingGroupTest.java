package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;

import java.time.LocalDate;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReminded;
import no.samspor.kernel.organisation.WorkingGroupReported;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** {@link AppointWorkingGroup} and {@link ReportFromWorkingGroup}. */
class WorkingGroupTest {

    private static final BodyId GROUP = Acts.body(30);
    private static final LocalDate DEADLINE = Acts.TODAY.plusMonths(2);
    private static final WorkingGroupAppointed APPOINTED = new WorkingGroupAppointed(
            Acts.LUNDVIK,
            GROUP,
            Acts.KOORDINERINGSGRUPPE,
            "Russefeiring 2027",
            Level.UTFORENDE,
            text(1),
            DEADLINE,
            Acts.TODAY);

    private final FixtureConfiguration<Kommune> fixture = Lundvik.fixture();

    @Test
    void the_koordineringsgruppe_appoints_a_working_group() {
        given().when(appoint(Acts.KOORDINERINGSGRUPPE, Level.UTFORENDE, DEADLINE), Acts.coordinator())
                .expectEvents(APPOINTED);
    }

    @Test
    void in_two_levels_the_arbeidsgruppe_appoints_it() {
        fixture.given(Lundvik.twoLevels())
                .andGiven(Lundvik.body(Acts.ARBEIDSGRUPPE, BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE))
                .when(appoint(Acts.ARBEIDSGRUPPE, Level.UTFORENDE, DEADLINE), Acts.coordinator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_body_without_that_competence_does_not() {
        given().when(appoint(Acts.ARBEIDSGRUPPE, Level.UTFORENDE, DEADLINE), Acts.coordinator())
                .expectException(BodyMayNotAppointWorkingGroups.class);
    }

    @Test
    void a_body_outside_the_ladder_does_not() {
        given().when(appoint(Lundvik.ADMINISTRASJON, Level.UTFORENDE, DEADLINE), Acts.administrator())
                .expectException(BodyMayNotAppointWorkingGroups.class);
    }

    @Test
    void an_unknown_body_does_not() {
        given().when(appoint(Acts.body(99), Level.UTFORENDE, DEADLINE), Acts.coordinator())
                .expectException(UnknownBody.class);
    }

    @Test
    void a_dissolved_body_does_not() {
        given(new BodyDissolved(Acts.LUNDVIK, Acts.KOORDINERINGSGRUPPE, Acts.TODAY.minusDays(1), text(4)))
                .when(appoint(Acts.KOORDINERINGSGRUPPE, Level.UTFORENDE, DEADLINE), Acts.coordinator())
                .expectException(BodyIsDissolved.class);
    }

    @Test
    void the_group_stands_no_higher_than_who_appoints_it() {
        given().when(appoint(Acts.KOORDINERINGSGRUPPE, Level.STYRENDE, DEADLINE), Acts.coordinator())
                .expectException(WorkingGroupStandsAbove.class);
    }

    @Test
    void the_deadline_is_not_before_the_start() {
        given().when(appoint(Acts.KOORDINERINGSGRUPPE, Level.UTFORENDE, Acts.TODAY.minusDays(1)), Acts.coordinator())
                .expectException(DeadlineBeforeStart.class);
    }

    @Test
    void a_field_worker_does_not_appoint_groups() {
        given().when(appoint(Acts.KOORDINERINGSGRUPPE, Level.UTFORENDE, DEADLINE), Acts.fieldWorker())
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_member_of_the_group_reports() {
        var member = Acts.as(new Actor(Acts.JONAS, Role.FIELD_WORKER, GROUP, Level.UTFORENDE, Acts.LUNDVIK));
        given(APPOINTED)
                .when(report(GROUP), member)
                .expectEvents(new WorkingGroupReported(Acts.LUNDVIK, GROUP, text(2)));
    }

    @Test
    void one_that_has_not_reported_in_time_is_reminded_by_samspor_alone() {
        var remind = new RemindOfWorkingGroup(Lundvik.ID, GROUP, DEADLINE);
        given(APPOINTED)
                .when(remind, Acts.system())
                .expectEvents(new WorkingGroupReminded(Acts.LUNDVIK, GROUP, DEADLINE));
        given(APPOINTED, new WorkingGroupReported(Acts.LUNDVIK, GROUP, text(2)))
                .when(remind, Acts.system())
                .expectNoEvents();
        given(APPOINTED, new BodyDissolved(Acts.LUNDVIK, GROUP, Acts.TODAY, text(4)))
                .when(remind, Acts.system())
                .expectNoEvents();
        given(APPOINTED).when(remind, Acts.coordinator()).expectException(RoleMayNot.class);
    }

    @Test
    void the_koordinator_reports_for_the_group() {
        given(APPOINTED).when(report(GROUP), Acts.coordinator()).expectSuccessfulHandlerExecution();
    }

    @Test
    void someone_outside_the_group_does_not_report_for_it() {
        given(APPOINTED).when(report(GROUP), Acts.fieldWorker()).expectException(RoleMayNot.class);
    }

    @Test
    void a_standing_group_has_no_mandate_to_answer() {
        given().when(report(Acts.ARBEIDSGRUPPE), Acts.coordinator()).expectException(NotAWorkingGroup.class);
    }

    @Test
    void a_dissolved_group_reports_no_more() {
        given(APPOINTED, new BodyDissolved(Acts.LUNDVIK, GROUP, Acts.TODAY.minusDays(1), text(4)))
                .when(report(GROUP), Acts.coordinator())
                .expectException(BodyIsDissolved.class);
    }

    @Test
    void the_koordinator_seats_members_in_it_and_ends_it_but_makes_nobody_koordinator() {
        given(APPOINTED)
                .when(seat(GROUP, Role.FIELD_WORKER), Acts.coordinator())
                .expectSuccessfulHandlerExecution();
        given(APPOINTED).when(seat(GROUP, Role.COORDINATOR), Acts.coordinator()).expectException(RoleMayNot.class);
        given(APPOINTED)
                .when(new DissolveBody(Lundvik.ID, GROUP, DEADLINE, text(4)), Acts.coordinator())
                .expectEvents(new BodyDissolved(Acts.LUNDVIK, GROUP, DEADLINE, text(4)));
    }

    @Test
    void other_bodies_are_the_administrators_to_keep() {
        given().when(seat(Acts.ARBEIDSGRUPPE, Role.FIELD_WORKER), Acts.coordinator())
                .expectException(RoleMayNot.class);
        given().when(new DissolveBody(Lundvik.ID, Acts.ARBEIDSGRUPPE, DEADLINE, text(4)), Acts.coordinator())
                .expectException(RoleMayNot.class);
        given(APPOINTED)
                .when(seat(GROUP, Role.FIELD_WORKER), Acts.fieldWorker())
                .expectException(RoleMayNot.class);
    }

    private static AppointMember seat(BodyId body, Role role) {
        return new AppointMember(
                Lundvik.ID, Acts.JONAS, text(5), text(6), body, role, BodyPosition.MEMBER, Acts.TODAY, null);
    }

    private TestExecutor<Kommune> given(Object... more) {
        return fixture.given(Lundvik.threeLevels())
                .andGiven(
                        Lundvik.koordineringsgruppen(),
                        Lundvik.body(Acts.ARBEIDSGRUPPE, BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE))
                .andGiven(more);
    }

    private static AppointWorkingGroup appoint(BodyId by, Level level, LocalDate deadline) {
        return new AppointWorkingGroup(
                Lundvik.ID, GROUP, by, "Russefeiring 2027", level, text(1), deadline, Acts.TODAY);
    }

    private static ReportFromWorkingGroup report(BodyId body) {
        return new ReportFromWorkingGroup(Lundvik.ID, body, text(2));
    }
}
