package no.samspor.command.meeting;

import static no.samspor.command.meeting.MeetingGiven.AMAL;
import static no.samspor.command.meeting.MeetingGiven.FIRST;
import static no.samspor.command.meeting.MeetingGiven.MEETING;
import static no.samspor.command.meeting.MeetingGiven.NOT_THERE;
import static no.samspor.command.meeting.MeetingGiven.PER;
import static no.samspor.command.meeting.MeetingGiven.approved;
import static no.samspor.command.meeting.MeetingGiven.cancelled;
import static no.samspor.command.meeting.MeetingGiven.closed;
import static no.samspor.command.meeting.MeetingGiven.concluded;
import static no.samspor.command.meeting.MeetingGiven.given;
import static no.samspor.command.meeting.MeetingGiven.held;
import static no.samspor.command.meeting.MeetingGiven.inSession;
import static no.samspor.command.meeting.MeetingGiven.leader;
import static no.samspor.command.meeting.MeetingGiven.member;
import static no.samspor.command.meeting.MeetingGiven.opened;
import static no.samspor.command.meeting.MeetingGiven.placed;
import static no.samspor.command.meeting.MeetingGiven.scheduled;
import static no.samspor.command.meeting.MeetingGiven.secretary;
import static no.samspor.command.meeting.MeetingGiven.with;

import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.CorrectionId;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MinutesCorrected;
import org.junit.jupiter.api.Test;

class ApproveMinutesTest {

    private static final ApproveMinutes APPROVE = new ApproveMinutes(MEETING);
    private static final CorrectionId CORRECTION = new CorrectionId(new UUID(6, 50));

    @Test
    void the_leader_approves_or_the_deputy() {
        given(held()).when(APPROVE, leader()).expectEvents(approved());
        given(held()).when(APPROVE, member(AMAL)).expectEvents(approved());
    }

    @Test
    void nobody_else_does() {
        for (var by : List.of(member(PER), secretary(), Acts.memberOfStyringsgruppe(), Acts.fieldWorker())) {
            given(held()).when(APPROVE, by).expectNoEvents().expectException(OnlyTheLeaderApproves.class);
        }
    }

    @Test
    void there_is_nothing_to_approve_until_the_meeting_is_closed_and_once() {
        given(scheduled()).when(APPROVE, leader()).expectException(MeetingIsNotClosed.class);
        given(inSession()).when(APPROVE, leader()).expectException(MeetingIsNotClosed.class);
        given(scheduled(), cancelled()).when(APPROVE, leader()).expectException(MeetingIsCancelled.class);
        given(with(held(), approved())).when(APPROVE, leader()).expectException(MinutesAreApproved.class);
    }

    @Test
    void whoever_recorded_any_of_it_does_not_approve_it() {
        var arrived = new AttendanceChanged(MEETING, MeetingGiven.ALL, List.of());
        var minutes = List.of(opened(), arrived, concluded(FIRST, ItemOutcome.NOTED, null), closed());
        for (var recorded : minutes) {
            var history = given(scheduled(), placed(FIRST));
            for (var event : minutes) {
                history = history.andGiven(Fixtures.by(event == recorded ? leader() : secretary(), event));
            }
            history.when(APPROVE, leader()).expectNoEvents().expectException(RecorderMayNotApprove.class);
        }
    }

    @Test
    void what_the_leader_did_before_the_meeting_is_no_recording() {
        var planned = Fixtures.by(leader(), scheduled());
        MeetingGiven.fixture()
                .given(planned, Fixtures.by(secretary(), opened()), Fixtures.by(secretary(), closed()))
                .when(APPROVE, leader())
                .expectEvents(approved());
    }

    @Test
    void approved_minutes_are_corrected_about_an_item_or_as_a_whole() {
        var corrected = new MinutesCorrected(MEETING, CORRECTION, FIRST, Acts.text(3), Acts.text(4));
        given(with(held(), approved())).when(correct(), secretary()).expectEvents(corrected);
        given(with(held(), approved(), corrected)).when(correct(), leader()).expectEvents(corrected);
        given(with(held(), approved()))
                .when(new CorrectMinutes(MEETING, CORRECTION, null, Acts.text(3), Acts.text(4)), secretary())
                .expectEvents(new MinutesCorrected(MEETING, CORRECTION, null, Acts.text(3), Acts.text(4)));
    }

    @Test
    void minutes_that_are_not_approved_are_not_corrected() {
        given(held()).when(correct(), secretary()).expectException(MinutesAreNotApproved.class);
        given(inSession()).when(correct(), secretary()).expectException(MinutesAreNotApproved.class);
        given(scheduled(), cancelled()).when(correct(), secretary()).expectException(MeetingIsCancelled.class);
    }

    @Test
    void a_correction_is_about_an_item_of_the_meeting_and_made_by_those_who_run_it() {
        given(with(held(), approved()))
                .when(new CorrectMinutes(MEETING, CORRECTION, NOT_THERE, Acts.text(3), Acts.text(4)), secretary())
                .expectException(NotOnThisAgenda.class);
        given(with(held(), approved())).when(correct(), member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    private static CorrectMinutes correct() {
        return new CorrectMinutes(MEETING, CORRECTION, FIRST, Acts.text(3), Acts.text(4));
    }
}
