package no.samspor.kernel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
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
        return found("aggregate_id = any(:streams)", Map.of("streams", streams.toArray(UUID[]::new)));
    }

    /** As {@link #read(Collection)}, but only the events of these types. */
    public List<TrackedEventMessage<?>> read(
            Collection<UUID> streams, Collection<? extends Class<? extends DomainEvent>> types) {
        return found(
                "aggregate_id = any(:streams) and payload_type = any(:types)",
                Map.of(
                        "streams",
                        streams.toArray(UUID[]::new),
                        "types",
                        types.stream().map(Class::getName).toArray(String[]::new)));
    }

    /** The events at these positions, in their order; what is not there, or is not read as of then, is left out. */
    public List<TrackedEventMessage<?>> at(Collection<Long> positions) {
        return found("global_index = any(:positions)", Map.of("positions", positions.toArray(Long[]::new)));
    }

    private List<TrackedEventMessage<?>> found(String which, Map<String, ?> parameters) {
        var then = AsOf.asked();
        var stored = jdbc.sql("""
            select global_index, event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload_revision,
              payload, meta_data
            from store.event where (global_index <= :last or global_index = any(:later)) and \
            """ + which + " order by global_index")
                .params(parameters)
                .param("last", then.map(AsOf::position).orElse(Long.MAX_VALUE))
                .param("later", then.map(AsOf::recordedLater).orElse(List.of()).toArray(Long[]::new))
                .query((row, number) -> entry(row))
                .list();
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
