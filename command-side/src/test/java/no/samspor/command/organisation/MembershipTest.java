package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;

import java.time.LocalDate;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.MembershipId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link AppointMember} and {@link ReleaseMember}. */
class MembershipTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final MemberAppointed SIRI =
            Lundvik.appointed(Acts.SIRI, Acts.KOORDINERINGSGRUPPE, Role.MEMBER, BodyPosition.LEADER, FROM, null);

    private final FixtureConfiguration<Kommune> fixture = Lundvik.fixture();

    @Test
    void a_person_is_appointed() {
        given().when(appoint(Acts.SIRI, BodyPosition.LEADER, FROM, null), Acts.administrator())
                .expectEvents(SIRI);
    }

    @Test
    void a_person_holds_a_role_in_a_body_once_at_a_time() {
        given(SIRI)
                .when(appoint(Acts.SIRI, BodyPosition.MEMBER, FROM.plusYears(1), null), Acts.administrator())
                .expectException(AlreadyMember.class);
    }

    @Test
    void a_period_that_ends_where_another_begins_overlaps_by_that_day() {
        given(SIRI)
                .when(appoint(Acts.SIRI, BodyPosition.MEMBER, FROM.minusYears(1), FROM), Acts.administrator())
                .expectException(AlreadyMember.class);
    }

    @Test
    void the_same_person_comes_back_after_a_release() {
        given(SIRI, released(SIRI, FROM.plusMonths(6)))
                .when(
                        appoint(
                                Acts.SIRI,
                                BodyPosition.MEMBER,
                                FROM.plusMonths(6).plusDays(1),
                                null),
                        Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_person_can_hold_another_role_in_the_same_body() {
        given(SIRI)
                .when(appoint(Acts.SIRI, Acts.KOORDINERINGSGRUPPE, Role.COORDINATOR, FROM), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_body_has_one_leader_at_a_time() {
        given(SIRI)
                .when(appoint(Acts.KARI, BodyPosition.LEADER, FROM.plusYears(1), null), Acts.administrator())
                .expectException(BodyHasLeader.class);
    }

    @Test
    void the_next_leader_follows_the_last() {
        given(SIRI, released(SIRI, Acts.TODAY))
                .when(appoint(Acts.KARI, BodyPosition.LEADER, Acts.TODAY.plusDays(1), null), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_role_fits_the_kind_of_body() {
        given().when(appoint(Acts.JONAS, Acts.KOORDINERINGSGRUPPE, Role.FIELD_WORKER, FROM), Acts.administrator())
                .expectException(RoleDoesNotFitBody.class);
    }

    @Test
    void nobody_is_appointed_to_act_as_the_system() {
        given().when(appoint(Acts.JONAS, Lundvik.ADMINISTRASJON, Role.SYSTEM, FROM), Acts.administrator())
                .expectException(RoleDoesNotFitBody.class);
    }

    @Test
    void an_unknown_body_has_no_members() {
        given().when(appoint(Acts.SIRI, Acts.STYRINGSGRUPPE, Role.MEMBER, FROM), Acts.administrator())
                .expectException(UnknownBody.class);
    }

    @Test
    void nobody_sits_in_a_body_before_it_exists() {
        given().when(appoint(Acts.SIRI, BodyPosition.MEMBER, Lundvik.FROM.minusDays(1), null), Acts.administrator())
                .expectException(BodyNotYetEstablished.class);
    }

    @Test
    void a_dissolved_body_appoints_nobody() {
        given(new BodyDissolved(Acts.LUNDVIK, Acts.KOORDINERINGSGRUPPE, FROM, text(4)))
                .when(appoint(Acts.SIRI, BodyPosition.MEMBER, FROM.plusDays(1), null), Acts.administrator())
                .expectException(BodyIsDissolved.class);
    }

    @Test
    void a_membership_does_not_end_before_it_begins() {
        given().when(appoint(Acts.SIRI, BodyPosition.MEMBER, FROM, FROM.minusDays(1)), Acts.administrator())
                .expectException(PeriodEndsBeforeItBegins.class);
    }

    @Test
    void members_are_appointed_by_the_administrator() {
        given().when(appoint(Acts.SIRI, BodyPosition.MEMBER, FROM, null), Acts.coordinator())
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_member_is_released() {
        given(SIRI).when(releaseSiri(Acts.TODAY), Acts.administrator()).expectEvents(released(SIRI, Acts.TODAY));
    }

    @Test
    void a_release_is_not_before_the_appointment() {
        given(SIRI)
                .when(releaseSiri(FROM.minusDays(1)), Acts.administrator())
                .expectException(ReleasedBeforeAppointment.class);
    }

    @Test
    void a_member_is_released_once() {
        given(SIRI, released(SIRI, Acts.TODAY))
                .when(releaseSiri(Acts.TODAY), Acts.administrator())
                .expectException(MembershipHasEnded.class);
    }

    @Test
    void memberships_end_with_their_body() {
        given(SIRI, new BodyDissolved(Acts.LUNDVIK, Acts.KOORDINERINGSGRUPPE, Acts.TODAY, text(4)))
                .when(releaseSiri(Acts.TODAY), Acts.administrator())
                .expectException(MembershipHasEnded.class);
    }

    @Test
    void an_unknown_membership_is_not_there() {
        given().when(releaseSiri(Acts.TODAY), Acts.administrator()).expectException(UnknownMembership.class);
    }

    @Test
    void a_member_is_not_found_in_another_body() {
        given(SIRI)
                .when(release(Acts.STYRINGSGRUPPE, SIRI.membership(), Acts.TODAY), Acts.administrator())
                .expectException(UnknownMembership.class);
    }

    @Test
    void the_last_administrator_stays() {
        var anne = MembershipId.of(Lundvik.ANNE, Lundvik.ADMINISTRASJON, Role.ADMINISTRATOR, Lundvik.FROM);
        given().when(release(Lundvik.ADMINISTRASJON, anne, Acts.TODAY), Acts.administrator())
                .expectException(LastAdministratorStays.class);
    }

    @Test
    void an_administrator_leaves_when_there_is_another() {
        var anne = MembershipId.of(Lundvik.ANNE, Lundvik.ADMINISTRASJON, Role.ADMINISTRATOR, Lundvik.FROM);
        given(Lundvik.appointed(Acts.KARI, Lundvik.ADMINISTRASJON, Role.ADMINISTRATOR, BodyPosition.MEMBER, FROM, null))
                .when(release(Lundvik.ADMINISTRASJON, anne, Acts.TODAY), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void members_are_released_by_the_administrator() {
        given(SIRI)
                .when(releaseSiri(Acts.TODAY), Acts.memberOfKoordineringsgruppe())
                .expectException(RoleMayNot.class);
    }

    private TestExecutor<Kommune> given(Object... more) {
        return fixture.given(Lundvik.threeLevels())
                .andGiven(Lundvik.koordineringsgruppen(), Lundvik.body(Acts.body(6), BodyKind.REVISJON, null))
                .andGiven(more);
    }

    private static AppointMember appoint(
            UserId user, BodyPosition position, LocalDate from, @Nullable LocalDate until) {
        return new AppointMember(
                Lundvik.ID, user, text(1), text(2), Acts.KOORDINERINGSGRUPPE, Role.MEMBER, position, from, until);
    }

    private static AppointMember appoint(UserId user, BodyId body, Role role, LocalDate from) {
        return new AppointMember(Lundvik.ID, user, text(1), text(2), body, role, BodyPosition.MEMBER, from, null);
    }

    private static ReleaseMember releaseSiri(LocalDate until) {
        return release(SIRI.body(), SIRI.membership(), until);
    }

    private static ReleaseMember release(BodyId body, MembershipId membership, LocalDate until) {
        return new ReleaseMember(Lundvik.ID, body, membership, until, text(3));
    }

    private static MemberReleased released(MemberAppointed appointed, LocalDate until) {
        return new MemberReleased(
                Acts.LUNDVIK, appointed.membership(), appointed.user(), appointed.body(), until, text(3));
    }
}
