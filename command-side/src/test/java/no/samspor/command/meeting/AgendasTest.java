package no.samspor.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.casework.LiftedCases;
import no.samspor.command.decision.MeetingDecisions;
import no.samspor.command.organisation.Directory;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.store.TestDatabase;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Commands in, agendas out, on a real database. */
class AgendasTest {

    private static final MeetingId FIRST = new MeetingId(new UUID(6, 1));
    private static final MeetingId SECOND = new MeetingId(new UUID(6, 2));
    private static final AgendaItemId RUS = new AgendaItemId(new UUID(6, 11));
    private static final AgendaItemId VOLD = new AgendaItemId(new UUID(6, 12));
    private static final AgendaItemId CARRIED = new AgendaItemId(new UUID(6, 21));

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    private final JdbcClient jdbc = JdbcClient.create(transactions.getDataSource());
    private final EventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Agendas agendas = new Agendas(jdbc);
    private final Configuration axon = axon();

    @BeforeEach
    void two_items_in_the_first_meeting() {
        axon.start();
        schedule(FIRST, 7);
        send(new PlaceOnAgenda(FIRST, List.of(item(RUS), item(VOLD))));
    }

    @AfterEach
    void shutdown() {
        axon.shutdown();
    }

    @Test
    void the_next_meeting_is_the_first_that_has_not_begun() {
        schedule(SECOND, 14);
        assertThat(next()).contains(FIRST);

        send(new MoveMeeting(FIRST, on(21), null, Acts.text(1)));
        assertThat(next()).contains(SECOND);

        open(SECOND);
        assertThat(next()).contains(FIRST);

        send(new CancelMeeting(FIRST, Acts.text(1)));
        assertThat(next()).isEmpty();
        assertThat(agendas.nextOf(Acts.STYRINGSGRUPPE)).isEmpty();
        assertThat(agendas.bodyOf(FIRST)).isEqualTo(Acts.KOORDINERINGSGRUPPE);
    }

    @Test
    void what_was_deferred_waits_from_the_end_of_the_meeting_in_its_order() {
        open(FIRST);
        send(new OrderAgenda(FIRST, List.of(VOLD, RUS)));
        send(new DeferItem(FIRST, RUS, Acts.text(1), List.of()));
        assertThat(waiting()).isEmpty();

        send(new CloseMeeting(FIRST));
        assertThat(waiting()).containsExactly(new AgendaPlace(FIRST, VOLD), new AgendaPlace(FIRST, RUS));
        assertThat(agendas.waitingFor(Acts.STYRINGSGRUPPE)).isEmpty();
    }

    @Test
    void what_was_treated_or_withdrawn_does_not_wait() {
        open(FIRST);
        send(new NoteItem(FIRST, RUS, null, List.of()));
        send(new WithdrawFromAgenda(FIRST, VOLD, Acts.text(1)));
        send(new CloseMeeting(FIRST));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_stood_on_the_agenda_of_a_cancelled_meeting_waits() {
        send(new WithdrawFromAgenda(FIRST, RUS, Acts.text(1)));
        send(new CancelMeeting(FIRST, Acts.text(1)));
        assertThat(waiting()).containsExactly(new AgendaPlace(FIRST, VOLD));
    }

    @Test
    void what_is_carried_over_waits_no_more() {
        send(new CancelMeeting(FIRST, Acts.text(1)));
        schedule(SECOND, 14);
        carry(RUS, CARRIED);
        assertThat(waiting()).containsExactly(new AgendaPlace(FIRST, VOLD));

        send(new CancelMeeting(SECOND, Acts.text(1)));
        assertThat(waiting()).containsExactly(new AgendaPlace(FIRST, VOLD), new AgendaPlace(SECOND, CARRIED));
    }

    @Test
    void an_item_is_carried_over_once_and_a_second_time_stores_nothing() {
        send(new CancelMeeting(FIRST, Acts.text(1)));
        schedule(SECOND, 14);
        carry(RUS, CARRIED);
        var stored = stored(SECOND);

        assertThatThrownBy(() -> carry(RUS, new AgendaItemId(new UUID(6, 22)))).isInstanceOf(AlreadyCarriedOver.class);

        assertThat(stored(SECOND)).isEqualTo(stored);
        assertThat(waiting()).containsExactly(new AgendaPlace(FIRST, VOLD));
    }

    private Optional<MeetingId> next() {
        return agendas.nextOf(Acts.KOORDINERINGSGRUPPE);
    }

    private List<AgendaPlace> waiting() {
        return agendas.waitingFor(Acts.KOORDINERINGSGRUPPE);
    }

    private long stored(MeetingId meeting) {
        return engine.readEvents(meeting.toString()).asStream().count();
    }

    private void schedule(MeetingId meeting, int inDays) {
        send(new ScheduleMeeting(meeting, Acts.KOORDINERINGSGRUPPE, on(inDays), null));
    }

    private void open(MeetingId meeting) {
        var then = Acts.as(
                new Actor(Acts.MARIT, Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK),
                Acts.TODAY.plusDays(30));
        send(new OpenMeeting(meeting, List.of(Acts.MARIT), List.of()), then);
    }

    private void carry(AgendaItemId from, AgendaItemId to) {
        var carry = new CarryOverItem(SECOND, item(to), new AgendaPlace(FIRST, from), 0);
        send(carry, Acts.system());
    }

    private static NewItem item(AgendaItemId id) {
        return new NewItem(id, Acts.text(2), null, null);
    }

    private static MeetingTime on(int inDays) {
        LocalDate day = Acts.TODAY.plusDays(inDays);
        return new MeetingTime(day, LocalTime.of(13, 0), LocalTime.of(15, 0));
    }

    private void send(Object command) {
        send(command, MeetingGiven.secretary());
    }

    private void send(Object command, Map<String, Object> metaData) {
        axon.getComponent(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData));
    }

    private Configuration axon() {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureTransactionManager(configuration -> new SpringTransactionManager(transactions))
                .configureEmbeddedEventStore(configuration -> engine)
                .configureCorrelationDataProviders(
                        configuration -> List.of(message -> Map.copyOf(message.getMetaData())))
                .registerComponent(Directory.class, configuration -> MeetingGiven.directory())
                .registerComponent(AgendaSubjects.class, configuration -> (subject, kommune) -> true)
                .registerComponent(MeetingDecisions.class, configuration -> (decided, acting, number) -> {})
                .registerComponent(LiftedCases.class, configuration -> (caseId, reason) -> {})
                .configureAggregate(Meeting.class)
                .configureAggregate(Task.class)
                .registerEventHandler(configuration -> new AgendaTables(jdbc));
        MeetingWiring.agendasModule().configureModule(configurer);
        return configurer.buildConfiguration();
    }
}
