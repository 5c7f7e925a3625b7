package no.samspor.command.meeting;

import static no.samspor.command.meeting.MeetingGiven.DAY;
import static no.samspor.command.meeting.MeetingGiven.MEETING;
import static no.samspor.command.meeting.MeetingGiven.PER;
import static no.samspor.command.meeting.MeetingGiven.TIME;
import static no.samspor.command.meeting.MeetingGiven.cancelled;
import static no.samspor.command.meeting.MeetingGiven.given;
import static no.samspor.command.meeting.MeetingGiven.held;
import static no.samspor.command.meeting.MeetingGiven.inSession;
import static no.samspor.command.meeting.MeetingGiven.invited;
import static no.samspor.command.meeting.MeetingGiven.leader;
import static no.samspor.command.meeting.MeetingGiven.member;
import static no.samspor.command.meeting.MeetingGiven.scheduled;
import static no.samspor.command.meeting.MeetingGiven.secretary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ScheduleMeetingTest {

    @Test
    void the_koordinator_plans_a_meeting_of_a_body_they_sit_in() {
        schedule(TIME, secretary()).expectEvents(scheduled());
    }

    @Test
    void the_leader_may_too_and_the_deputy() {
        schedule(TIME, leader()).expectEvents(scheduled());
        schedule(TIME, member(MeetingGiven.AMAL)).expectEvents(scheduled());
    }

    @Test
    void an_ordinary_member_does_not() {
        schedule(TIME, member(PER)).expectNoEvents().expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void the_koordinator_acts_in_the_body_that_meets() {
        schedule(TIME, Acts.coordinator()).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void a_koordinator_without_a_seat_in_the_body_does_not() {
        var stranger = Acts.as(new Actor(
                Acts.user(77), Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK));
        schedule(TIME, stranger).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void neither_a_field_worker_nor_an_auditor_nor_an_administrator_runs_meetings() {
        schedule(TIME, Acts.fieldWorker()).expectException(RoleMayNot.class);
        schedule(TIME, Acts.auditor()).expectException(RoleMayNot.class);
        schedule(TIME, Acts.administrator()).expectException(RoleMayNot.class);
    }

    @Test
    void a_service_does_not_meet() {
        schedule(FixedDirectory.lundvik(), Acts.NAV, TIME, secretary()).expectException(BodyDoesNotMeet.class);
    }

    @Test
    void a_body_that_is_dissolved_by_then_does_not_meet() {
        var dissolved = MeetingGiven.directory().dissolved(Acts.KOORDINERINGSGRUPPE, DAY.minusDays(1));
        schedule(dissolved, Acts.KOORDINERINGSGRUPPE, TIME, secretary()).expectException(NoSuchBody.class);
        var dissolvedAfter = MeetingGiven.directory().dissolved(Acts.KOORDINERINGSGRUPPE, DAY);
        schedule(dissolvedAfter, Acts.KOORDINERINGSGRUPPE, TIME, secretary()).expectEvents(scheduled());
    }

    @Test
    void a_body_of_another_kommune_is_not_there() {
        var elsewhere = Acts.as(
                new Actor(Acts.MARIT, Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.ELSEWHERE));
        schedule(TIME, elsewhere).expectException(NoSuchBody.class);
    }

    @Test
    void a_body_outside_the_ladder_meets_without_a_level() {
        var border = Acts.body(40);
        var directory = MeetingGiven.directory()
                .with(border, BodyKind.GRENSEGRUPPE, null)
                .seat(border, Acts.MARIT, Role.COORDINATOR, BodyPosition.SECRETARY);
        schedule(directory, border, TIME, Acts.coordinatorIn(border, null))
                .expectEvents(new MeetingScheduled(MEETING, "2026-118", border, null, TIME, Acts.text(1)));
    }

    @Test
    void a_meeting_ends_after_it_begins() {
        schedule(at(DAY, 13, 13), secretary()).expectException(MeetingEndsBeforeItBegins.class);
        schedule(at(DAY, 13, 12), secretary()).expectException(MeetingEndsBeforeItBegins.class);
    }

    @Test
    void a_meeting_is_not_planned_for_a_day_that_had_passed() {
        schedule(at(Acts.TODAY.minusDays(1), 13, 15), secretary()).expectException(MeetingDayHasPassed.class);
    }

    @Test
    void a_meeting_on_the_same_day_and_one_planned_then_and_recorded_now_are_fine() {
        var today = at(Acts.TODAY, 13, 15);
        schedule(today, secretary())
                .expectEvents(new MeetingScheduled(
                        MEETING, "2026-118", Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, today, Acts.text(1)));
        var lastWeek = at(Acts.TODAY.minusDays(7), 13, 15);
        var then = Acts.as(
                new Actor(Acts.MARIT, Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK),
                Acts.TODAY.minusDays(8));
        schedule(lastWeek, then)
                .expectEvents(new MeetingScheduled(
                        MEETING, "2026-118", Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, lastWeek, Acts.text(1)));
    }

    @Test
    void a_meeting_is_moved_also_after_the_invitation_until_it_begins() {
        var later = at(DAY.plusDays(1), 9, 10);
        var move = new MoveMeeting(MEETING, later, Acts.text(4), Acts.text(5));
        var moved = new MeetingMoved(MEETING, later, Acts.text(4), Acts.text(5));
        given(scheduled()).when(move, secretary()).expectEvents(moved);
        given(scheduled(), invited()).when(move, leader()).expectEvents(moved);
        given(inSession()).when(move, secretary()).expectException(MeetingHasBegun.class);
        given(held()).when(move, secretary()).expectException(MeetingIsClosed.class);
        given(scheduled(), cancelled()).when(move, secretary()).expectException(MeetingIsCancelled.class);
        given(scheduled()).when(move, member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void a_meeting_is_moved_to_a_time_that_it_could_have_been_planned_for() {
        given(scheduled())
                .when(new MoveMeeting(MEETING, at(DAY, 15, 13), null, Acts.text(5)), secretary())
                .expectException(MeetingEndsBeforeItBegins.class);
        given(scheduled())
                .when(new MoveMeeting(MEETING, at(Acts.TODAY.minusDays(1), 9, 10), null, Acts.text(5)), secretary())
                .expectException(MeetingDayHasPassed.class);
    }

    @Test
    void a_meeting_is_cancelled_once_and_before_it_begins() {
        var cancel = new CancelMeeting(MEETING, Acts.text(3));
        given(scheduled()).when(cancel, secretary()).expectEvents(cancelled());
        given(scheduled(), invited()).when(cancel, leader()).expectEvents(cancelled());
        given(scheduled(), cancelled()).when(cancel, secretary()).expectException(MeetingIsCancelled.class);
        given(inSession()).when(cancel, secretary()).expectException(MeetingHasBegun.class);
        given(held()).when(cancel, secretary()).expectException(MeetingIsClosed.class);
        given(scheduled()).when(cancel, member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void another_kommunes_meeting_is_not_there() {
        given(scheduled())
                .when(new CancelMeeting(MEETING, Acts.text(3)), Acts.coordinatorElsewhere())
                .expectNoEvents()
                .expectException(NotInThisKommune.class);
    }

    private static MeetingTime at(LocalDate day, int from, int until) {
        return new MeetingTime(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static ResultValidator<Meeting> schedule(MeetingTime time, Map<String, Object> by) {
        return schedule(MeetingGiven.directory(), Acts.KOORDINERINGSGRUPPE, time, by);
    }

    private static ResultValidator<Meeting> schedule(
            FixedDirectory directory, BodyId body, MeetingTime time, Map<String, Object> by) {
        var fixture = Fixtures.of(Meeting.class);
        fixture.registerInjectableResource(directory);
        return fixture.givenNoPriorActivity().when(new ScheduleMeeting(MEETING, body, time, Acts.text(1)), by);
    }
}
