package no.samspor.kernel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.time.AsOf;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads back what is stored of some aggregates, for whoever must see the events themselves and not a view of them. */
public final class StoredStreams {

    private static final String EVENTS = """
        select global_index, event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload_revision,
          payload, meta_data
        from store.event
        """;

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredStreams(JdbcClient jdbc, Serializer serializer, EventUpcaster upcasters) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * All events of these aggregates, in the order of their positions; for who reads {@link AsOf as of} a moment, those
     * that are read as of then. Their texts are still sealed.
     */
    public List<TrackedEventMessage<?>> read(Collection<UUID> streams) {
        var then = AsOf.asked();
        return messages(jdbc.sql(EVENTS + """
            where aggregate_id = any(?) and (global_index <= ? or global_index = any(?)) order by global_index\
            """)
                .params(
                        streams.toArray(UUID[]::new),
                        then.map(AsOf::position).orElse(Long.MAX_VALUE),
                        then.map(AsOf::recordedLater).orElse(List.of()).toArray(Long[]::new)));
    }

    /** The events at these positions, in that order, whoever asks. Their texts are still sealed. */
    public List<TrackedEventMessage<?>> at(Collection<Long> positions) {
        return messages(jdbc.sql(EVENTS + "where global_index = any(?) order by global_index")
                .param(positions.toArray(Long[]::new)));
    }

    private List<TrackedEventMessage<?>> messages(JdbcClient.StatementSpec query) {
        var stored = query.query((row, number) -> entry(row)).list();
        try (var events = EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), serializer, upcasters)) {
            return List.copyOf(events.toList());
        }
    }

    private static TrackedEventData<?> entry(ResultSet row) throws SQLException {
        var event = new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("seq"),
                row.getString("event_id"),
                row.getObject("ts", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("meta_data"));
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("global_index")), event);
    }
}
