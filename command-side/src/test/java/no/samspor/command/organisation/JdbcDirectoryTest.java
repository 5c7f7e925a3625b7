package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspor.command.Acts;
import no.samspor.command.organisation.Directory.Seat;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.MembershipId;
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

/** Commands in, directory out, on a real database. */
class JdbcDirectoryTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final List<Level> THREE = List.of(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE);

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    private final JdbcClient jdbc = JdbcClient.create(transactions.getDataSource());
    private final EventStorageEngine engine = new InMemoryEventStorageEngine();
    private final DirectoryTables tables = new DirectoryTables(jdbc);
    private final Directory directory = new JdbcDirectory(jdbc);
    private final Configuration axon = axon();

    @BeforeEach
    void setUp() {
        axon.start();
        send(
                new SetUpKommune(
                        Lundvik.ID,
                        Acts.LUNDVIK,
                        "Lundvik kommune",
                        DefaultCompetence.ladder(THREE),
                        Lundvik.THEMES,
                        Lundvik.AREAS,
                        new FirstAdministrator(
                                Lundvik.ADMINISTRASJON, "Administrasjonen", Lundvik.ANNE, text(1), text(2))),
                Acts.system());
        establish(Acts.KOORDINERINGSGRUPPE, BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    @AfterEach
    void shutdown() {
        axon.shutdown();
    }

    @Test
    void the_ladder_is_there_lowest_first_with_what_each_level_decides() {
        assertThat(directory.ladder(Acts.LUNDVIK)).isEqualTo(DefaultCompetence.ladder(THREE));
        assertThat(directory.ladder(Acts.LUNDVIK).get(1).decides()).contains(DecisionKind.TILTAK);
        assertThat(directory.ladder(Acts.ELSEWHERE)).isEmpty();
    }

    @Test
    void a_code_is_in_use_until_it_is_not() {
        assertThat(directory.isActive(Acts.LUNDVIK, CodeList.THEMES, "vold")).isTrue();

        send(
                new ChangeCodeList(
                        Lundvik.ID,
                        CodeList.THEMES,
                        List.of(new CodeEntry("rus", "Rus", true), new CodeEntry("vold", "Vold", false)),
                        text(3)),
                Acts.administrator());

        assertThat(directory.isActive(Acts.LUNDVIK, CodeList.THEMES, "vold")).isFalse();
        assertThat(directory.isActive(Acts.LUNDVIK, CodeList.THEMES, "ukjent")).isFalse();
        assertThat(directory.isActive(Acts.ELSEWHERE, CodeList.THEMES, "rus")).isFalse();
    }

    @Test
    void a_membership_counts_on_the_days_it_is_held() {
        appoint(FROM, null);
        var seat = new Seat(
                MembershipId.of(Acts.SIRI, Acts.KOORDINERINGSGRUPPE, Role.MEMBER, FROM),
                Acts.LUNDVIK,
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                Acts.SIRI,
                Role.MEMBER,
                BodyPosition.LEADER);

        assertThat(directory.seatsOf(Acts.SIRI, FROM.minusDays(1))).isEmpty();
        assertThat(directory.seatsOf(Acts.SIRI, FROM)).containsExactly(seat);
        assertThat(directory.seats(Acts.KOORDINERINGSGRUPPE, Acts.TODAY)).containsExactly(seat);

        send(new ReleaseMember(Lundvik.ID, seat.body(), seat.membership(), Acts.TODAY, text(3)), Acts.administrator());

        assertThat(directory.seatsOf(Acts.SIRI, Acts.TODAY)).containsExactly(seat);
        assertThat(directory.seatsOf(Acts.SIRI, Acts.TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_dissolved_body_keeps_its_place_in_history_and_ends_its_seats() {
        appoint(FROM, null);
        send(new DissolveBody(Lundvik.ID, Acts.KOORDINERINGSGRUPPE, Acts.TODAY, text(3)), Acts.administrator());

        assertThat(directory.body(Acts.KOORDINERINGSGRUPPE))
                .get()
                .extracting(Directory.Body::until)
                .isEqualTo(Acts.TODAY);
        assertThat(directory.groupAt(Acts.LUNDVIK, Level.KOORDINERENDE, Acts.TODAY))
                .isPresent();
        assertThat(directory.groupAt(Acts.LUNDVIK, Level.KOORDINERENDE, Acts.TODAY.plusDays(1)))
                .isEmpty();
        assertThat(directory.seatsOf(Acts.SIRI, Acts.TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_level_is_met_by_its_standing_group_not_by_a_service() {
        establish(Acts.NAV, BodyKind.TJENESTE, Level.UTFORENDE);
        assertThat(directory.groupAt(Acts.LUNDVIK, Level.UTFORENDE, Acts.TODAY)).isEmpty();

        establish(Acts.ARBEIDSGRUPPE, BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE);
        assertThat(directory.groupAt(Acts.LUNDVIK, Level.UTFORENDE, Acts.TODAY))
                .get()
                .extracting(Directory.Body::id)
                .isEqualTo(Acts.ARBEIDSGRUPPE);
    }

    @Test
    void a_working_group_is_a_body_too() {
        var group = Acts.body(30);
        send(
                new AppointWorkingGroup(
                        Lundvik.ID,
                        group,
                        Acts.KOORDINERINGSGRUPPE,
                        "Russefeiring",
                        Level.UTFORENDE,
                        text(1),
                        Acts.TODAY.plusDays(30),
                        Acts.TODAY),
                Acts.coordinator());

        assertThat(directory.body(group))
                .get()
                .extracting(Directory.Body::kind)
                .isEqualTo(BodyKind.AD_HOC_ARBEIDSGRUPPE);
    }

    @Test
    void a_command_that_fails_after_its_event_leaves_nothing() {
        axon.commandBus().registerHandlerInterceptor((work, chain) -> {
            work.onPrepareCommit(prepared -> {
                throw new IllegalStateException("the database is gone");
            });
            return chain.proceed();
        });

        assertThatThrownBy(() -> appoint(FROM, null)).hasMessageContaining("gone");
        assertThat(directory.seatsOf(Acts.SIRI, Acts.TODAY)).isEmpty();
    }

    @Test
    void a_command_whose_event_the_directory_cannot_take_fails() {
        jdbc.sql("alter table command.directory_seat add constraint never check (position <> 'LEADER')")
                .update();

        assertThatThrownBy(() -> appoint(FROM, null)).isNotNull();

        assertThat(directory.seatsOf(Acts.SIRI, Acts.TODAY)).isEmpty();
    }

    @Test
    void the_directory_is_made_again_from_the_events() {
        appoint(FROM, null);
        var before = List.of(content("level"), content("code"), content("body"), content("seat"));
        tables.clear();

        new DirectoryRebuild(engine, tables, jdbc, transactions).afterSingletonsInstantiated();

        assertThat(List.of(content("level"), content("code"), content("body"), content("seat")))
                .isEqualTo(before);
        assertThat(directory.seatsOf(Acts.SIRI, Acts.TODAY)).hasSize(1);
    }

    private List<String> content(String table) {
        return jdbc.sql("select t::text from command.directory_%s t order by 1".formatted(table))
                .query(String.class)
                .list();
    }

    private void establish(BodyId body, BodyKind kind, Level level) {
        send(
                new EstablishBody(Lundvik.ID, body, kind, level, "Navn", 10, List.of(), Lundvik.FROM),
                Acts.administrator());
    }

    private void appoint(LocalDate from, LocalDate until) {
        send(
                new AppointMember(
                        Lundvik.ID,
                        Acts.SIRI,
                        text(1),
                        text(2),
                        Acts.KOORDINERINGSGRUPPE,
                        Role.MEMBER,
                        BodyPosition.LEADER,
                        from,
                        until),
                Acts.administrator());
    }

    private void send(Object command, Map<String, Object> metaData) {
        axon.getComponent(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData));
    }

    private Configuration axon() {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureTransactionManager(configuration -> new SpringTransactionManager(transactions))
                .configureEmbeddedEventStore(configuration -> engine)
                .configureAggregate(Kommune.class)
                .registerEventHandler(configuration -> tables);
        DirectoryWiring.directory().configureModule(configurer);
        return configurer.buildConfiguration();
    }
}
