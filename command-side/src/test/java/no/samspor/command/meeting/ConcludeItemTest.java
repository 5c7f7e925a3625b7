package no.samspor.command.meeting;

import static no.samspor.command.meeting.MeetingGiven.AMAL;
import static no.samspor.command.meeting.MeetingGiven.A_CASE;
import static no.samspor.command.meeting.MeetingGiven.FIRST;
import static no.samspor.command.meeting.MeetingGiven.MEETING;
import static no.samspor.command.meeting.MeetingGiven.NOT_THERE;
import static no.samspor.command.meeting.MeetingGiven.PER;
import static no.samspor.command.meeting.MeetingGiven.SECOND;
import static no.samspor.command.meeting.MeetingGiven.approved;
import static no.samspor.command.meeting.MeetingGiven.cancelled;
import static no.samspor.command.meeting.MeetingGiven.closed;
import static no.samspor.command.meeting.MeetingGiven.concluded;
import static no.samspor.command.meeting.MeetingGiven.fixture;
import static no.samspor.command.meeting.MeetingGiven.given;
import static no.samspor.command.meeting.MeetingGiven.held;
import static no.samspor.command.meeting.MeetingGiven.inSession;
import static no.samspor.command.meeting.MeetingGiven.leader;
import static no.samspor.command.meeting.MeetingGiven.member;
import static no.samspor.command.meeting.MeetingGiven.placed;
import static no.samspor.command.meeting.MeetingGiven.scheduled;
import static no.samspor.command.meeting.MeetingGiven.secretary;
import static no.samspor.command.meeting.MeetingGiven.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.casework.NoEscalationPending;
import no.samspor.command.decision.MeetingDecisions;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The minutes as they are made. That a decision keeps its own rules is told where decisions are tested. */
class ConcludeItemTest {

    private static final DecisionId DECISION = new DecisionId(new UUID(3, 1));
    private static final TaskId TASK = new TaskId(new UUID(8, 1));
    private static final LocalDate DEADLINE = Acts.TODAY.plusDays(14);
    private static final AgendaPlace PLACE = new AgendaPlace(MEETING, FIRST);

    @Test
    void a_decision_is_handed_on_with_those_present_now_and_whoever_dissented() {
        var made = new ArrayList<MeetingDecisions.Decided>();
        var dissent = List.of(new Dissent(AMAL, Acts.text(8)));
        var left = new AttendanceChanged(MEETING, List.of(Acts.MARIT, AMAL), List.of(Acts.SIRI, PER));
        given(fixture((decided, acting, number) -> made.add(decided), (id, reason) -> {}), with(inSession(), left))
                .when(decide(FIRST, proposal(null), dissent, List.of()), secretary())
                .expectEvents(decided());
        assertThat(made)
                .containsExactly(new MeetingDecisions.Decided(
                        DECISION, DecisionResult.ADOPTED, proposal(null), PLACE, List.of(Acts.MARIT, AMAL), dissent));
    }

    @Test
    void the_tasks_given_say_where_and_by_which_decision() {
        given(inSession())
                .when(decide(FIRST, proposal(null), List.of(), List.of(task(Acts.UTESEKSJONEN, Acts.JONAS))), leader())
                .expectEvents(
                        new TaskAssigned(TASK, Acts.text(9), Acts.UTESEKSJONEN, Acts.JONAS, DEADLINE, PLACE, DECISION),
                        decided());
    }

    @Test
    void a_decision_that_is_refused_leaves_neither_task_nor_conclusion() {
        MeetingDecisions refusing = (decided, acting, number) -> {
            throw new NobodyIsPresent();
        };
        given(fixture(refusing, (id, reason) -> {}), inSession())
                .when(decide(FIRST, proposal(null), List.of(), List.of(task(Acts.UTESEKSJONEN, null))), secretary())
                .expectNoEvents()
                .expectException(NobodyIsPresent.class);
    }

    @Test
    void what_is_decided_under_an_item_about_a_case_answers_that_case() {
        given(inSession())
                .when(decide(FIRST, proposal(new CaseId(A_CASE.id())), List.of(), List.of()), secretary())
                .expectEvents(decided());
        given(inSession())
                .when(decide(FIRST, proposal(new CaseId(new UUID(4, 2))), List.of(), List.of()), secretary())
                .expectNoEvents()
                .expectException(ItemIsAboutAnotherCase.class);
    }

    @Test
    void an_item_is_noted_or_deferred_with_tasks() {
        var tasks = List.of(task(Acts.UTESEKSJONEN, null));
        var given = new TaskAssigned(TASK, Acts.text(9), Acts.UTESEKSJONEN, null, DEADLINE, PLACE, null);
        given(inSession())
                .when(new NoteItem(MEETING, FIRST, Acts.text(5), tasks), secretary())
                .expectEvents(given, concluded(FIRST, ItemOutcome.NOTED, Acts.text(5)));
        given(inSession())
                .when(new NoteItem(MEETING, FIRST, null, List.of()), secretary())
                .expectEvents(concluded(FIRST, ItemOutcome.NOTED, null));
        given(inSession())
                .when(new DeferItem(MEETING, FIRST, Acts.text(5), tasks), leader())
                .expectEvents(given, concluded(FIRST, ItemOutcome.DEFERRED, Acts.text(5)));
    }

    @Test
    void a_lifted_case_is_sent_back() {
        var returned = new ArrayList<CaseId>();
        given(fixture((decided, acting, number) -> {}, (id, reason) -> returned.add(id)), inSession())
                .when(sendBack(FIRST), secretary())
                .expectEvents(concluded(FIRST, ItemOutcome.SENT_BACK, Acts.text(5)));
        assertThat(returned).containsExactly(new CaseId(A_CASE.id()));
    }

    @Test
    void a_case_that_is_not_lifted_is_not_sent_back_and_the_item_stays_open() {
        given(
                        fixture((decided, acting, number) -> {}, (id, reason) -> {
                            throw new NoEscalationPending();
                        }),
                        inSession())
                .when(sendBack(FIRST), secretary())
                .expectNoEvents()
                .expectException(NoEscalationPending.class);
    }

    @Test
    void what_is_about_no_case_is_not_sent_back() {
        given(inSession()).when(sendBack(SECOND), secretary()).expectException(ItemIsAboutNoCase.class);
    }

    @Test
    void a_task_is_given_to_a_body_there_is_to_somebody_of_it_and_for_a_day_to_come() {
        var nowhere = task(Acts.body(99), null);
        var notOfIt = task(Acts.NAV, Acts.JONAS);
        var passed = new AssignTask(TASK, Acts.text(9), Acts.NAV, null, Acts.TODAY.minusDays(1));
        given(inSession()).when(note(nowhere), secretary()).expectNoEvents().expectException(NoSuchBody.class);
        given(inSession()).when(note(notOfIt), secretary()).expectException(TaskPersonMustSit.class);
        given(inSession()).when(note(passed), secretary()).expectException(TaskDeadlineHasPassed.class);
    }

    @Test
    void each_way_of_concluding_needs_a_meeting_in_session() {
        var planned = new Object[] {scheduled(), placed(FIRST)};
        for (var conclude : each(FIRST)) {
            given(planned).when(conclude, secretary()).expectNoEvents().expectException(MeetingHasNotBegun.class);
            given(with(planned, cancelled())).when(conclude, secretary()).expectException(MeetingIsCancelled.class);
            given(held()).when(conclude, secretary()).expectException(MeetingIsClosed.class);
            given(with(held(), approved())).when(conclude, secretary()).expectException(MeetingIsClosed.class);
        }
    }

    @Test
    void each_way_of_concluding_needs_an_open_item_of_this_agenda() {
        for (var conclude : each(FIRST)) {
            given(with(inSession(), concluded(FIRST, ItemOutcome.NOTED, null)))
                    .when(conclude, secretary())
                    .expectNoEvents()
                    .expectException(ItemIsConcluded.class);
            given(with(inSession(), new AgendaItemWithdrawn(MEETING, FIRST, Acts.text(1))))
                    .when(conclude, secretary())
                    .expectException(NotOnThisAgenda.class);
        }
        for (var conclude : each(NOT_THERE)) {
            given(inSession()).when(conclude, secretary()).expectNoEvents().expectException(NotOnThisAgenda.class);
        }
    }

    @Test
    void each_way_of_concluding_is_for_those_who_run_the_meeting() {
        for (var conclude : each(FIRST)) {
            for (var by : List.of(member(PER), Acts.coordinator(), Acts.memberOfStyringsgruppe())) {
                given(inSession())
                        .when(conclude, by)
                        .expectNoEvents()
                        .expectException(OnlyTheBodyRunsItsMeetings.class);
            }
        }
    }

    @Test
    void what_is_concluded_stays_so_when_the_meeting_is_closed() {
        given(with(inSession(), concluded(FIRST, ItemOutcome.NOTED, null)))
                .when(new CloseMeeting(MEETING), secretary())
                .expectEvents(concluded(SECOND, ItemOutcome.DEFERRED, null), closed());
    }

    @Test
    void only_a_meeting_in_session_is_closed_and_once() {
        var close = new CloseMeeting(MEETING);
        given(scheduled()).when(close, secretary()).expectException(MeetingHasNotBegun.class);
        given(held()).when(close, secretary()).expectException(MeetingIsClosed.class);
        given(scheduled(), cancelled()).when(close, secretary()).expectException(MeetingIsCancelled.class);
        given(inSession()).when(close, member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    private static List<Object> each(AgendaItemId item) {
        return List.of(
                decide(item, proposal(null), List.of(), List.of()),
                new NoteItem(MEETING, item, null, List.of()),
                new DeferItem(MEETING, item, Acts.text(5), List.of()),
                sendBack(item));
    }

    private static DecideItem decide(
            AgendaItemId item, Proposal proposal, List<Dissent> dissent, List<AssignTask> tasks) {
        return new DecideItem(MEETING, item, DECISION, DecisionResult.ADOPTED, proposal, dissent, tasks, Acts.text(6));
    }

    private static NoteItem note(AssignTask task) {
        return new NoteItem(MEETING, FIRST, null, List.of(task));
    }

    private static SendBackItem sendBack(AgendaItemId item) {
        return new SendBackItem(MEETING, item, Acts.text(5), Acts.text(15), List.of());
    }

    private static AssignTask task(BodyId responsible, @Nullable UserId person) {
        return new AssignTask(TASK, Acts.text(9), responsible, person, DEADLINE);
    }

    private static AgendaItemConcluded decided() {
        return new AgendaItemConcluded(MEETING, FIRST, ItemOutcome.DECIDED, DECISION, Acts.text(6));
    }

    private static Proposal proposal(@Nullable CaseId about) {
        return new Proposal(
                about,
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                Acts.text(1),
                Acts.text(2),
                Acts.text(3),
                Acts.NAV,
                null,
                false,
                null,
                null,
                List.of());
    }
}
