package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.decision.MeetingDecisions;
import no.samspor.command.meeting.AgendaSubjects;
import no.samspor.command.meeting.Meeting;
import no.samspor.command.meeting.NewItem;
import no.samspor.command.meeting.OpenMeeting;
import no.samspor.command.meeting.PlaceOnAgenda;
import no.samspor.command.meeting.ScheduleMeeting;
import no.samspor.command.meeting.SendBackItem;
import no.samspor.command.meeting.Task;
import no.samspor.command.organisation.Directory;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingTime;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** A meeting sends a lifted case back: by the case's own rules, and in the meeting's own step. */
class CaseSentBackInAMeetingTest {

    private static final MeetingId MEETING = new MeetingId(new UUID(6, 1));
    private static final AgendaItemId FIRST = new AgendaItemId(new UUID(6, 11));
    private static final AgendaItemId AGAIN = new AgendaItemId(new UUID(6, 12));

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final ObjectProvider<Configuration> provider = mock();
    private final Configuration axon = axon();

    @BeforeEach
    void the_case_stands_twice_on_the_agenda_of_the_meeting_in_session() {
        when(provider.getObject()).thenReturn(axon);
        axon.start();
        send(CaseGiven.open(), Acts.coordinator());
        var time = new MeetingTime(Acts.TODAY, LocalTime.of(13, 0), LocalTime.of(15, 0));
        var about = new AgendaSubject(AgendaSubject.Kind.CASE, CASE.value());
        var items =
                List.of(new NewItem(FIRST, Acts.text(1), about, null), new NewItem(AGAIN, Acts.text(1), about, null));
        send(new ScheduleMeeting(MEETING, Acts.KOORDINERINGSGRUPPE, time, null), secretary());
        send(new PlaceOnAgenda(MEETING, items), secretary());
        send(new OpenMeeting(MEETING, List.of(Acts.MARIT), List.of()), secretary());
    }

    @AfterEach
    void shutdown() {
        axon.shutdown();
    }

    @Test
    void the_case_is_returned_and_the_item_concluded_by_one_command() {
        send(CaseGiven.escalate(), Acts.coordinator());
        var before = stored().size();
        send(sendBack(FIRST), secretary());

        var made = stored().subList(before, stored().size());
        assertThat(made.stream().<Object>map(EventMessage::getPayload))
                .containsExactly(
                        new CaseReturned(CASE, CaseGiven.FIRST, Level.UTFORENDE, Acts.ARBEIDSGRUPPE, Acts.text(15)),
                        new AgendaItemConcluded(MEETING, FIRST, ItemOutcome.SENT_BACK, null, Acts.text(5)));
        assertThat(made.stream()
                        .map(event -> event.getMetaData().get("command"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_case_that_is_not_lifted_or_not_any_more_is_refused_and_nothing_is_stored() {
        refused(FIRST);
        send(CaseGiven.escalate(), Acts.coordinator());
        send(sendBack(FIRST), secretary());
        refused(AGAIN);
    }

    private void refused(AgendaItemId item) {
        var before = stored().size();
        assertThatThrownBy(() -> send(sendBack(item), secretary())).isInstanceOf(NoEscalationPending.class);
        assertThat(stored()).hasSize(before);
    }

    private static SendBackItem sendBack(AgendaItemId item) {
        return new SendBackItem(MEETING, item, Acts.text(5), Acts.text(15), List.of());
    }

    private static Map<String, Object> secretary() {
        return Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    private List<? extends EventMessage<?>> stored() {
        return engine.readEvents(null, false).toList();
    }

    private void send(Object command, Map<String, Object> metaData) {
        axon.getComponent(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData));
    }

    private Configuration axon() {
        return DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(configuration -> engine)
                .configureCorrelationDataProviders(
                        configuration -> List.of(message -> Map.copyOf(message.getMetaData())))
                .registerComponent(Directory.class, configuration -> FixedDirectory.lundvik())
                .registerComponent(AgendaSubjects.class, configuration -> (subject, kommune) -> true)
                .registerComponent(MeetingDecisions.class, configuration -> (decided, acting, number) -> {})
                .registerComponent(LiftedCases.class, configuration -> new LiftedCasesInOneStep(provider))
                .configureAggregate(Meeting.class)
                .configureAggregate(Task.class)
                .configureAggregate(Case.class)
                .buildConfiguration();
    }
}
