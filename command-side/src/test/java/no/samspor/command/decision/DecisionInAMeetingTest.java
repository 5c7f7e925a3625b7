package no.samspor.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.casework.LiftedCases;
import no.samspor.command.meeting.AgendaSubjects;
import no.samspor.command.meeting.AssignTask;
import no.samspor.command.meeting.DecideItem;
import no.samspor.command.meeting.Meeting;
import no.samspor.command.meeting.NewItem;
import no.samspor.command.meeting.OpenMeeting;
import no.samspor.command.meeting.PlaceOnAgenda;
import no.samspor.command.meeting.ScheduleMeeting;
import no.samspor.command.meeting.Task;
import no.samspor.command.meeting.TaskDeadlineHasPassed;
import no.samspor.command.organisation.Directory;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting decides: the decision, the tasks and the conclusion are stored together or not at all. */
class DecisionInAMeetingTest {

    private static final MeetingId MEETING = new MeetingId(new UUID(6, 1));
    private static final AgendaItemId ITEM = new AgendaItemId(new UUID(6, 11));
    private static final TaskId TASK = new TaskId(new UUID(8, 1));
    private static final TaskId SECOND = new TaskId(new UUID(8, 2));
    private static final List<UserId> PRESENT = List.of(Acts.MARIT, Acts.SIRI);

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Configuration axon = axon();
    private long before;

    @BeforeEach
    void the_meeting_is_in_session() {
        axon.start();
        var time = new MeetingTime(Acts.TODAY, LocalTime.of(13, 0), LocalTime.of(15, 0));
        send(new ScheduleMeeting(MEETING, Acts.KOORDINERINGSGRUPPE, time, null), Decisions.recorder());
        send(new PlaceOnAgenda(MEETING, List.of(new NewItem(ITEM, Acts.text(1), null, null))), Decisions.recorder());
        send(new OpenMeeting(MEETING, PRESENT, List.of()), Decisions.recorder());
        before = stored().size();
    }

    @AfterEach
    void shutdown() {
        axon.shutdown();
    }

    @Test
    void all_of_it_is_stored_by_one_command_the_conclusion_last() {
        var dissent = List.of(new Dissent(Acts.SIRI, Acts.text(8)));
        send(decide(Decisions.proposal(), dissent, task(TASK, 1), task(SECOND, 1)), Decisions.recorder());

        var at = new AgendaPlace(MEETING, ITEM);
        var made = stored().subList((int) before, stored().size());
        assertThat(made.stream().<Object>map(EventMessage::getPayload))
                .containsExactly(
                        new DecisionMade(
                                Decisions.DECISION,
                                "2026-118",
                                DecisionWay.IN_MEETING,
                                DecisionResult.ADOPTED,
                                Decisions.proposal(),
                                at,
                                null,
                                null,
                                PRESENT,
                                4,
                                dissent),
                        assigned(TASK, at),
                        assigned(SECOND, at),
                        new AgendaItemConcluded(MEETING, ITEM, ItemOutcome.DECIDED, Decisions.DECISION, Acts.text(6)));
        assertThat(made.stream()
                        .map(event -> event.getMetaData().get("command"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_leader_may_record_it_too() {
        send(decide(Decisions.proposal(), List.of()), Decisions.member(Acts.SIRI));
        assertThat(stored()).hasSize((int) before + 2);
    }

    @Test
    void a_decision_that_is_refused_leaves_nothing_and_the_item_open() {
        var goal = Decisions.proposal(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, DecisionKind.GOAL, null);
        refused(decide(goal, List.of(), task(TASK, 1)), LevelMayNotDecideThis.class);
        var absent = List.of(new Dissent(Decisions.PER, Acts.text(8)));
        refused(decide(Decisions.proposal(), absent, task(TASK, 1)), DissentByThosePresent.class);
        var another = Decisions.proposal(Acts.STYRINGSGRUPPE, Level.STYRENDE, DecisionKind.TILTAK, null);
        refused(decide(another, List.of(), task(TASK, 1)), MustSitInTheDecidingBody.class);

        send(decide(Decisions.proposal(), List.of()), Decisions.recorder());
    }

    @Test
    void a_task_that_is_refused_takes_the_decision_and_the_other_tasks_with_it() {
        refused(decide(Decisions.proposal(), List.of(), task(TASK, 1), task(SECOND, -1)), TaskDeadlineHasPassed.class);
    }

    private void refused(DecideItem command, Class<? extends Throwable> rule) {
        assertThatThrownBy(() -> send(command, Decisions.recorder())).isInstanceOf(rule);
        assertThat(stored()).hasSize((int) before);
    }

    private static DecideItem decide(Proposal proposal, List<Dissent> dissent, AssignTask... tasks) {
        return new DecideItem(
                MEETING,
                ITEM,
                Decisions.DECISION,
                DecisionResult.ADOPTED,
                proposal,
                dissent,
                List.of(tasks),
                Acts.text(6));
    }

    private static AssignTask task(TaskId id, int inDays) {
        return new AssignTask(id, Acts.text(9), Acts.NAV, null, Acts.TODAY.plusDays(inDays));
    }

    private static TaskAssigned assigned(TaskId id, AgendaPlace at) {
        return new TaskAssigned(id, Acts.text(9), Acts.NAV, null, Acts.TODAY.plusDays(1), at, Decisions.DECISION);
    }

    private List<? extends EventMessage<?>> stored() {
        return engine.readEvents(null, false).toList();
    }

    private void send(Object command, Map<String, Object> metaData) {
        axon.getComponent(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData));
    }

    private Configuration axon() {
        var directory = Decisions.directory();
        CaseStandings cases = Decisions::standing;
        return DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(configuration -> engine)
                .configureCorrelationDataProviders(
                        configuration -> List.of(message -> Map.copyOf(message.getMetaData())))
                .registerComponent(Directory.class, configuration -> directory)
                .registerComponent(CaseStandings.class, configuration -> cases)
                .registerComponent(AgendaSubjects.class, configuration -> (subject, kommune) -> true)
                .registerComponent(LiftedCases.class, configuration -> (caseId, reason) -> {})
                .registerComponent(
                        MeetingDecisions.class, configuration -> new MeetingDecisionsInOneStep(directory, cases))
                .configureAggregate(Meeting.class)
                .configureAggregate(Task.class)
                .configureAggregate(Decision.class)
                .buildConfiguration();
    }
}
