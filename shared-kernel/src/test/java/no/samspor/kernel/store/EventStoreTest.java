package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.node.ObjectNode;

class EventStoreTest {

    private static TestDatabase database;
    private static TestNode node;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = TestNode.on(database);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void an_event_is_stored_as_its_own_json_and_its_metadata_are_the_trace_alone() {
        var counter = node.open();
        node.add(counter, 3);

        var row = node.jdbc()
                .queryForMap("select * from store.event where aggregate_id = ? and seq = 1", counter.value());
        assertThat(row.get("payload"))
                .hasToString("{\"counter\":{\"value\":\"%s\"},\"number\":3,\"total\":3}".formatted(counter));
        assertThat(row.get("payload_type")).isEqualTo(Counter.Added.class.getName());
        assertThat(row.get("payload_revision")).isEqualTo("1");
        assertThat(row.get("aggregate_type")).isEqualTo("Counter");
        assertThat(row.get("meta_data").toString())
                .contains("\"kommune\":\"4999\"", "\"role\":\"COORDINATOR\"", "\"occurredOn\":\"2026-11-16\"")
                .doesNotContain("draft", "not to be stored", "{\"@class");
    }

    @Test
    void ids_of_events_grow_with_time() {
        node.open();

        assertThat(node.jdbc().queryForList("select event_id from store.event order by global_index", UUID.class))
                .allMatch(id -> id.version() == 7)
                .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
    }

    @Test
    void two_writers_of_one_version_conflict() {
        var counter = node.open();
        var engine = Engines.ours(database.dataSource());

        engine.appendEvents(added(counter, 1));
        assertThatThrownBy(() -> engine.appendEvents(added(counter, 1))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_id_that_is_taken_conflicts() {
        var counter = node.open();
        var engine = Engines.ours(database.dataSource());

        assertThatThrownBy(() -> engine.appendEvents(added(counter, 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void stored_events_are_never_changed_or_removed() {
        node.open();

        for (var sql : List.of("update store.event set seq = 9", "delete from store.event", "truncate store.event")) {
            assertThatThrownBy(() -> node.jdbc().execute(sql)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_snapshot_at_fifty_events_spares_reading_them() {
        var counter = counterWith(60);

        assertThat(eventsReadBy(
                        counter, () -> assertThat(node.<Integer>add(counter, 1)).isEqualTo(61)))
                .isLessThan(20);
    }

    @Test
    void a_snapshot_of_another_shape_is_not_read_and_nothing_is_lost() {
        var counter = counterWith(60);
        node.jdbc()
                .update(
                        "update store.snapshot set payload_revision = 'before a field came' where aggregate_id = ?",
                        counter.value());

        assertThat(eventsReadBy(
                        counter, () -> assertThat(node.<Integer>add(counter, 1)).isEqualTo(61)))
                .isGreaterThan(60);
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_passed_over() {
        var counter = counterWith(60);
        node.jdbc()
                .update(
                        "update store.snapshot set payload = '{\"total\":\"many\"}' where aggregate_id = ?",
                        counter.value());

        assertThat(node.<Integer>add(counter, 1)).isEqualTo(61);
    }

    @Test
    void an_event_of_an_old_revision_is_read_through_all_upcasters() {
        var counter = UUID.randomUUID();
        node.jdbc().update("""
            insert into store.event
              (event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload_revision, payload, meta_data)
            values (gen_random_uuid(), ?, 0, 'Counter', now(), ?, '0.1',
              '{"count":{"value":"%s"},"add":5}', '{}')\
            """.formatted(counter), counter, Counter.Added.class.getName());
        EventStorageEngine engine =
                Engines.ours(database.dataSource(), List.of(new CountIsCalledCounter(), new TotalIsStored()));

        assertThat(engine.readEvents(counter.toString()).asStream().map(DomainEventMessage::getPayload))
                .isEqualTo(List.of(new Counter.Added(new Counter.Id(counter), 5, -1)));
    }

    private static final class CountIsCalledCounter extends JsonUpcaster {

        CountIsCalledCounter() {
            super(Counter.Added.class, "0.1", "0.2");
        }

        @Override
        protected void change(ObjectNode event) {
            event.set("counter", event.remove("count"));
            event.set("number", event.remove("add"));
        }
    }

    private static final class TotalIsStored extends JsonUpcaster {

        TotalIsStored() {
            super(Counter.Added.class, "0.2", "1");
        }

        @Override
        protected void change(ObjectNode event) {
            event.put("total", -1);
        }
    }

    private static Counter.Id counterWith(int additions) {
        var counter = node.open();
        for (var i = 0; i < additions; i++) {
            node.add(counter, 1);
        }
        return counter;
    }

    private static int eventsReadBy(Counter.Id counter, Runnable command) {
        var before = Counter.eventsRead(counter);
        command.run();
        return Counter.eventsRead(counter) - before;
    }

    private static DomainEventMessage<?> added(Counter.Id counter, long sequence) {
        return new GenericDomainEventMessage<>(
                "Counter", counter.toString(), sequence, new Counter.Added(counter, 1, 1));
    }
}
