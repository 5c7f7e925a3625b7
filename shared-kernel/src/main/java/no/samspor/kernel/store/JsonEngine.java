package no.samspor.kernel.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;

/**
 * Axon's JDBC engine on PostgreSQL's own types: uuid, timestamptz, and json that keeps the exact bytes. It never gives
 * up a gap in the numbering before every transaction that could fill it is over. That is asked of the database's clock:
 * an event's own time may be years back where history is written afterwards.
 */
final class JsonEngine extends JdbcEventStorageEngine {

    /**
     * Twice the longest transaction ({@link StoreConnections#LONGEST_TRANSACTION}) and plenty for a commit that stalls.
     */
    static final Duration GAP_TIMEOUT = Duration.ofSeconds(60);
    /** In events; how far behind the newest one a gap is still remembered. */
    static final int MAX_GAP_OFFSET = 300_000;

    private static final int GAP_CLEANING_THRESHOLD = 250;
    private static final long FIRST_INDEX = 1;
    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("store.event")
            .snapshotTable("store.snapshot")
            .globalIndexColumn("global_index")
            .timestampColumn("ts")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("seq")
            .typeColumn("aggregate_type")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    private final Tail tail = new Tail(System::nanoTime);

    private JsonEngine(Builder builder) {
        super(builder);
    }

    static JsonEngine on(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters) {
        var snapshots = StoredForm.ofSnapshots();
        var builder = builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .dataType(String.class)
                .eventSerializer(events)
                .snapshotSerializer(snapshots)
                .upcasterChain(upcasters)
                .snapshotFilter(new ReadableSnapshots(snapshots))
                .persistenceExceptionResolver(JsonEngine::isDuplicateKey)
                .gapCleaningThreshold(GAP_CLEANING_THRESHOLD);
        return new JsonEngine(builder);
    }

    private static boolean isDuplicateKey(Exception failure) {
        return failure instanceof SQLException sql
                && PSQLState.UNIQUE_VIOLATION.getState().equals(sql.getSQLState());
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        var statement = connection.prepareStatement("""
            insert into store.event
              (event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)\
            """);
        for (var event : events) {
            fill(statement, fromAggregate(event), serializer);
            statement.addBatch();
        }
        return statement;
    }

    @Override
    protected PreparedStatement appendSnapshot(
            Connection connection, DomainEventMessage<?> snapshot, Serializer serializer) throws SQLException {
        var statement = connection.prepareStatement("""
            insert into store.snapshot
              (event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)
            on conflict (aggregate_id, seq) do update
              set payload_revision = excluded.payload_revision, payload = excluded.payload\
            """);
        fill(statement, snapshot, serializer);
        return statement;
    }

    private static DomainEventMessage<?> fromAggregate(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain) {
            return domain;
        }
        throw new IllegalArgumentException(
                "Only aggregates publish events, and " + event.getPayloadType().getName() + " comes from none");
    }

    private void fill(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        var payload = event.serializePayload(serializer, String.class);
        statement.setObject(1, UUID.fromString(event.getIdentifier()));
        statement.setObject(2, UUID.fromString(event.getAggregateIdentifier()));
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        writeTimestamp(statement, 5, event.getTimestamp());
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, event.serializeMetaData(serializer, String.class).getData());
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return tail.after(last, batchSize, () -> super.fetchTrackedEvents(last, batchSize));
    }

    /** Something was committed: whoever reads from here on sees it. */
    void committed() {
        tail.forget();
    }

    @Override
    protected PreparedStatement lastSequenceNumberFor(Connection connection, String aggregate) throws SQLException {
        return ofAggregate(connection, "select max(seq) from store.event where aggregate_id = ?", aggregate);
    }

    @Override
    protected PreparedStatement readEventData(Connection connection, String aggregate, long first, int batchSize)
            throws SQLException {
        var statement = ofAggregate(
                connection,
                "select " + SCHEMA.trackedEventFields()
                        + " from store.event where aggregate_id = ? and seq >= ? and seq < ? order by seq",
                aggregate);
        statement.setLong(2, first);
        statement.setLong(3, first + batchSize);
        return statement;
    }

    @Override
    protected PreparedStatement readSnapshotData(Connection connection, String aggregate) throws SQLException {
        return ofAggregate(
                connection,
                "select " + SCHEMA.domainEventFields()
                        + " from store.snapshot where aggregate_id = ? order by seq desc",
                aggregate);
    }

    @Override
    protected PreparedStatement deleteSnapshots(Connection connection, String aggregate, long before)
            throws SQLException {
        var statement =
                ofAggregate(connection, "delete from store.snapshot where aggregate_id = ? and seq < ?", aggregate);
        statement.setLong(2, before);
        return statement;
    }

    private static PreparedStatement ofAggregate(Connection connection, String sql, String aggregate)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, UUID.fromString(aggregate));
        return statement;
    }

    /**
     * From before the first number that was ever given, not from the first event seen: an earlier one may still be on
     * its way.
     */
    @Override
    protected PreparedStatement createTailToken(Connection connection) throws SQLException {
        return connection.prepareStatement("select 0::bigint");
    }

    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant at) throws SQLException {
        var statement = connection.prepareStatement("select min(global_index) - 1 from store.event where ts >= ?");
        writeTimestamp(statement, 1, at);
        return statement;
    }

    @Override
    protected PreparedStatement readEventDataWithoutGaps(Connection connection, long after, int batchSize)
            throws SQLException {
        return readEventDataWithGaps(connection, after, batchSize, List.of());
    }

    @Override
    protected PreparedStatement readEventDataWithGaps(Connection connection, long after, int batchSize, List<Long> gaps)
            throws SQLException {
        var statement = connection.prepareStatement("select " + SCHEMA.trackedEventFields() + """
            , written_at > clock_timestamp() - ? * interval '1 ms' as gaps_may_be_filled
            from store.event
            where (global_index > ? and global_index <= ?) or global_index = any(?)
            order by global_index\
            """);
        statement.setLong(1, GAP_TIMEOUT.toMillis());
        statement.setLong(2, after);
        statement.setLong(3, after + batchSize);
        statement.setArray(4, connection.createArrayOf("bigint", gaps.toArray()));
        return statement;
    }

    @Override
    protected PreparedStatement cleanGaps(Connection connection, SortedSet<Long> gaps) throws SQLException {
        // the caller asks how old the row is by its ts column and its own clock
        var statement = connection.prepareStatement("""
            select global_index, case when written_at > clock_timestamp() - ? * interval '1 ms'
              then timestamptz '9999-01-01Z' else timestamptz '0001-01-01Z' end as ts
            from store.event where global_index between ? and ? order by global_index\
            """);
        statement.setLong(1, GAP_TIMEOUT.toMillis());
        statement.setLong(2, gaps.first());
        statement.setLong(3, gaps.last() + 1);
        return statement;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        var index = row.getLong("global_index");
        var gapsMayBeFilled = row.getBoolean("gaps_may_be_filled");
        return new TrackedDomainEventData<>(advance(previous, index, gapsMayBeFilled), entry(row, index));
    }

    private GenericDomainEventEntry<String> entry(ResultSet row, long index) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("seq"),
                row.getString("event_id"),
                readTimeStamp(row, "ts"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                EventPosition.beside(row.getString("meta_data"), index));
    }

    private GapAwareTrackingToken advance(
            @Nullable GapAwareTrackingToken previous, long index, boolean gapsMayBeFilled) {
        if (previous != null) {
            return previous.advanceTo(index, gapsMayBeFilled ? MAX_GAP_OFFSET : 0);
        }
        var gaps = LongStream.range(gapsMayBeFilled ? FIRST_INDEX : index, index)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return GapAwareTrackingToken.newInstance(index, gaps);
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant at) throws SQLException {
        statement.setObject(position, at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}
