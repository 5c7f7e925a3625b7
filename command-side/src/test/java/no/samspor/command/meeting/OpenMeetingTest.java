package no.samspor.command.meeting;

import static no.samspor.command.meeting.MeetingGiven.ALL;
import static no.samspor.command.meeting.MeetingGiven.AMAL;
import static no.samspor.command.meeting.MeetingGiven.GUEST;
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

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.decision.PresentMustBeSeated;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingTime;
import org.junit.jupiter.api.Test;

class OpenMeetingTest {

    @Test
    void all_who_sit_in_the_body_are_invited_unless_some_are_named() {
        given(scheduled())
                .when(new SendInvitation(MEETING, List.of(), List.of(GUEST), Acts.text(4)), secretary())
                .expectEvents(new InvitationSent(MEETING, ALL, List.of(GUEST), Acts.text(4)));
        given(scheduled())
                .when(new SendInvitation(MEETING, List.of(PER), List.of(), null), leader())
                .expectEvents(new InvitationSent(MEETING, List.of(PER), List.of(), null));
    }

    @Test
    void an_invitation_is_sent_again_until_the_meeting_begins() {
        var invite = new SendInvitation(MEETING, List.of(), List.of(GUEST), null);
        given(scheduled(), invited()).when(invite, secretary()).expectEvents(invited());
        given(inSession()).when(invite, secretary()).expectException(MeetingHasBegun.class);
        given(held()).when(invite, secretary()).expectException(MeetingIsClosed.class);
        given(scheduled(), cancelled()).when(invite, secretary()).expectException(MeetingIsCancelled.class);
    }

    @Test
    void whoever_has_no_seat_is_not_invited_as_a_member() {
        given(scheduled())
                .when(new SendInvitation(MEETING, List.of(PER, Acts.JONAS), List.of(), null), secretary())
                .expectNoEvents()
                .expectException(OnlyMembersAreInvited.class);
    }

    @Test
    void those_not_of_the_body_neither_invite_nor_open() {
        var invite = new SendInvitation(MEETING, List.of(), List.of(), null);
        for (var by : List.of(Acts.memberOfStyringsgruppe(), Acts.coordinator(), member(PER))) {
            given(scheduled()).when(invite, by).expectNoEvents().expectException(OnlyTheBodyRunsItsMeetings.class);
            given(scheduled())
                    .when(open(Acts.MARIT), by)
                    .expectNoEvents()
                    .expectException(OnlyTheBodyRunsItsMeetings.class);
        }
    }

    @Test
    void those_who_are_not_there_are_absent() {
        given(scheduled(), invited())
                .when(new OpenMeeting(MEETING, List.of(Acts.SIRI, Acts.MARIT), List.of(GUEST)), secretary())
                .expectEvents(
                        new MeetingOpened(MEETING, List.of(Acts.SIRI, Acts.MARIT), List.of(AMAL, PER), List.of(GUEST)));
    }

    @Test
    void a_meeting_can_begin_without_an_invitation() {
        given(scheduled())
                .when(new OpenMeeting(MEETING, ALL, List.of()), leader())
                .expectEvents(new MeetingOpened(MEETING, ALL, List.of(), List.of()));
    }

    @Test
    void somebody_is_there_and_all_who_are_have_a_seat() {
        given(scheduled()).when(open(), secretary()).expectNoEvents().expectException(NobodyIsPresent.class);
        given(scheduled()).when(open(Acts.MARIT, Acts.JONAS), secretary()).expectException(PresentMustBeSeated.class);
    }

    @Test
    void a_meeting_begins_on_its_day_or_later_and_not_before() {
        var tomorrow = new MeetingTime(Acts.TODAY.plusDays(1), TIME.from(), TIME.until());
        var moved = new MeetingMoved(MEETING, tomorrow, null, Acts.text(4));
        given(scheduled(), moved)
                .when(open(Acts.MARIT), secretary())
                .expectNoEvents()
                .expectException(MeetingDayHasNotCome.class);
        var then = Acts.as(
                new Actor(Acts.MARIT, Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK),
                Acts.TODAY.plusDays(2));
        given(scheduled(), moved)
                .when(open(Acts.MARIT), then)
                .expectEvents(
                        new MeetingOpened(MEETING, List.of(Acts.MARIT), List.of(Acts.SIRI, AMAL, PER), List.of()));
    }

    @Test
    void a_meeting_begins_once_and_not_when_it_is_cancelled() {
        given(inSession()).when(open(Acts.MARIT), secretary()).expectException(MeetingHasBegun.class);
        given(held()).when(open(Acts.MARIT), secretary()).expectException(MeetingIsClosed.class);
        given(scheduled(), cancelled()).when(open(Acts.MARIT), secretary()).expectException(MeetingIsCancelled.class);
    }

    @Test
    void somebody_comes_and_somebody_leaves_while_it_is_in_session() {
        given(inSession())
                .when(attend(Acts.MARIT, PER), secretary())
                .expectEvents(new AttendanceChanged(MEETING, List.of(Acts.MARIT, PER), List.of(Acts.SIRI, AMAL)));
        given(inSession()).when(attend(), secretary()).expectException(NobodyIsPresent.class);
        given(inSession()).when(attend(Acts.KARI), secretary()).expectException(PresentMustBeSeated.class);
        given(inSession()).when(attend(PER), member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
        given(scheduled()).when(attend(PER), secretary()).expectException(MeetingHasNotBegun.class);
        given(held()).when(attend(PER), secretary()).expectException(MeetingIsClosed.class);
    }

    private static OpenMeeting open(UserId... present) {
        return new OpenMeeting(MEETING, List.of(present), List.of());
    }

    private static ChangeAttendance attend(UserId... present) {
        return new ChangeAttendance(MEETING, List.of(present));
    }
}
