package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A commit that is slow takes its number before others and shows after them. It must reach every view all the same. */
class NothingIsSkippedTest {

    private static final int STOCK_MAX_GAP_OFFSET = 10_000;
    private static final Duration SHORT_TIMEOUT = Duration.ofSeconds(1);
    private static final Instant TWO_YEARS_BACK = Instant.parse("2024-11-16T12:00:00Z");

    private DataSource database;
    private EventStorageEngine ours;
    private EventStorageEngine stock;

    @BeforeEach
    void freshDatabase() {
        database = TestDatabase.fresh().dataSource();
        ours = Engines.ours(database);
        stock = Engines.stock(database, Math.toIntExact(SHORT_TIMEOUT.toMillis()));
    }

    @Test
    void a_commit_slower_than_the_gap_timeout_is_lost_with_stock_settings_and_seen_with_ours() throws Exception {
        var follower = new Follower(stock);
        var ourFollower = new Follower(ours);
        try (var slow = new SlowCommit(database)) {
            ours.appendEvents(event(Instant.now()));
            Thread.sleep(SHORT_TIMEOUT.plusMillis(500));
            follower.catchUp();
            ourFollower.catchUp();
            slow.commit();
        }
        follower.catchUp();
        ourFollower.catchUp();

        assertThat(follower.seen).as("stock settings").containsExactly(2L);
        assertThat(ourFollower.seen).as("our settings").containsExactly(2L, 1L);
    }

    @Test
    void a_commit_overtaken_by_ten_thousand_events_is_lost_with_stock_settings_and_seen_with_ours() throws Exception {
        var longer = Engines.stock(database, 60_000);
        var follower = new Follower(longer);
        var ourFollower = new Follower(ours);
        try (var slow = new SlowCommit(database)) {
            for (var batch = 0; batch < 21; batch++) {
                ours.appendEvents(IntStream.range(0, 500)
                        .mapToObj(n -> event(Instant.now()))
                        .toList());
            }
            follower.catchUp();
            ourFollower.catchUp();
            slow.commit();
        }
        follower.catchUp();
        ourFollower.catchUp();

        assertThat(follower.seen)
                .as("stock settings")
                .hasSizeGreaterThan(STOCK_MAX_GAP_OFFSET)
                .doesNotContain(1L);
        assertThat(ourFollower.seen)
                .as("our settings")
                .hasSize(follower.seen.size() + 1)
                .contains(1L);
    }

    @Test
    void history_written_afterwards_is_lost_at_once_with_stock_settings_and_seen_with_ours() throws Exception {
        var follower = new Follower(stock);
        var ourFollower = new Follower(ours);
        try (var slow = new SlowCommit(database)) {
            ours.appendEvents(event(TWO_YEARS_BACK));
            follower.catchUp();
            ourFollower.catchUp();
            slow.commit();
        }
        follower.catchUp();
        ourFollower.catchUp();

        assertThat(follower.seen).as("stock settings").containsExactly(2L);
        assertThat(ourFollower.seen).as("our settings").containsExactly(2L, 1L);
    }

    @Test
    void an_event_that_comes_late_says_where_it_stands_and_not_where_its_token_does() throws Exception {
        var positions = new ArrayList<Long>();
        TrackingToken token;
        try (var slow = new SlowCommit(database)) {
            ours.appendEvents(event(Instant.now()));
            try (var first = ours.readEvents(ours.createTailToken(), false)) {
                var read = first.toList();
                read.forEach(event -> positions.add(EventPosition.of(event)));
                token = read.getLast().trackingToken();
            }
            slow.commit();
        }
        try (var then = ours.readEvents(token, false)) {
            then.forEach(event -> {
                positions.add(EventPosition.of(event));
                assertThat(event.trackingToken().position()).hasValue(2);
            });
        }

        assertThat(positions).containsExactly(2L, 1L);
    }

    @Test
    void a_processor_that_first_starts_while_the_first_event_is_on_its_way_sees_it() throws Exception {
        Follower fromTail;
        Follower oursFromTail;
        try (var slow = new SlowCommit(database)) {
            ours.appendEvents(event(Instant.now()));
            fromTail = new Follower(stock, stock.createTailToken());
            oursFromTail = new Follower(ours, ours.createTailToken());
            slow.commit();
        }
        fromTail.catchUp();
        oursFromTail.catchUp();

        assertThat(fromTail.seen).as("stock settings").containsExactly(2L);
        assertThat(oursFromTail.seen).as("our settings").containsExactly(1L, 2L);
    }

    @Test
    void a_gap_that_nothing_can_fill_any_more_is_forgotten() {
        var gaps = new TreeSet<Long>();
        var jdbc = new JdbcTemplate(database);
        for (var n = 1L; n <= 600; n += 2) {
            gaps.add(n);
            jdbc.queryForObject("select nextval('store.event_global_index_seq')", Long.class);
            jdbc.update("""
                insert into store.event
                  (event_id, aggregate_id, seq, aggregate_type, ts, written_at, payload_type, payload, meta_data)
                values (gen_random_uuid(), gen_random_uuid(), 0, 'Counter', now(), now() - interval '61 s',
                  'x', '{}', '{}')\
                """);
        }
        ours.appendEvents(event(Instant.now()));

        var follower = new Follower(ours, GapAwareTrackingToken.newInstance(600, gaps));
        follower.catchUp();

        assertThat(follower.seen).containsExactly(601L);
        assertThat(follower.gaps()).isEmpty();
    }

    @Test
    void a_transaction_that_takes_too_long_is_ended_by_the_database() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set transaction_timeout = '400ms'");
            connection.setAutoCommit(false);
            statement.execute(SlowCommit.INSERT);
            Thread.sleep(600);

            assertThatThrownBy(connection::commit)
                    .isInstanceOfSatisfying(
                            PSQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("25P04"));
        }
        assertThat(new JdbcTemplate(database).queryForObject("select count(*) from store.event", Long.class))
                .isZero();
    }

    @Test
    void every_pooled_connection_ends_long_transactions_and_the_gap_timeout_leaves_room_for_twice_that() {
        var fresh = TestDatabase.fresh();
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(fresh.url());
            pool.setUsername(fresh.user());
            pool.setPassword(fresh.password());
            new StoreConnections().postProcessBeforeInitialization(pool, "dataSource");

            assertThat(new JdbcTemplate(pool).queryForObject("show transaction_timeout", String.class))
                    .isEqualTo("15s");
            new StoreGuard(new JdbcTemplate(pool)).afterPropertiesSet();
        }
        assertThat(JsonEngine.GAP_TIMEOUT)
                .isGreaterThan(
                        StoreConnections.LONGEST_TRANSACTION.multipliedBy(2).plusSeconds(10));
    }

    @Test
    void a_database_that_lets_transactions_run_on_is_refused() {
        var guard = new StoreGuard(new JdbcTemplate(database));

        assertThatThrownBy(guard::afterPropertiesSet).hasMessageContaining("transaction_timeout");
    }

    private static DomainEventMessage<?> event(Instant at) {
        var counter = new Counter.Id(UUID.randomUUID());
        var event = new GenericDomainEventMessage<>("Counter", counter.toString(), 0, new Counter.Added(counter, 1, 1));
        return new GenericDomainEventMessage<>("Counter", counter.toString(), 0, event, () -> at);
    }

    /** Takes a number, and commits when it is told to. */
    private record SlowCommit(Connection connection) implements AutoCloseable {

        static final String INSERT = """
            insert into store.event
              (event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload_revision, payload, meta_data)
            values (gen_random_uuid(), gen_random_uuid(), 0, 'Counter', now(),
              'no.samspor.kernel.store.Counter$Opened', '1',
              '{"counter":{"value":"00000000-0000-0000-0000-000000000001"}}', '{}')\
            """;

        SlowCommit(DataSource database) throws SQLException {
            this(database.getConnection());
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(INSERT);
            }
        }

        void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** Reads on from where it was, as a processor does. */
    private static final class Follower {

        private final EventStorageEngine engine;
        private final List<Long> seen = new ArrayList<>();
        private @Nullable TrackingToken token;

        Follower(EventStorageEngine engine) {
            this(engine, null);
        }

        Follower(EventStorageEngine engine, @Nullable TrackingToken from) {
            this.engine = engine;
            this.token = from;
        }

        void catchUp() {
            engine.readEvents(token, false).forEach(event -> {
                seen.add(indexOf(event.trackingToken()));
                token = event.trackingToken();
            });
        }

        Set<Long> gaps() {
            return token instanceof GapAwareTrackingToken aware ? aware.getGaps() : Set.of();
        }

        /** The index that came with this token: a new one, or a gap that is now filled. */
        private long indexOf(TrackingToken next) {
            var before = (GapAwareTrackingToken) token;
            var after = (GapAwareTrackingToken) next;
            if (before == null || after.getIndex() > before.getIndex()) {
                return after.getIndex();
            }
            var filled = new TreeSet<>(before.getGaps());
            filled.removeAll(after.getGaps());
            return filled.last();
        }
    }
}
