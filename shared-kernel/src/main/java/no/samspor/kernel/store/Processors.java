package no.samspor.kernel.store;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcOperations;

/** The processors of this node, and how far they have come on whichever node they run. */
final class Processors {

    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final JdbcOperations jdbc;
    private final Serializer serializer;

    Processors(ObjectProvider<EventProcessingConfiguration> processing, JdbcOperations jdbc, Serializer serializer) {
        this.processing = processing;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    EventProcessingConfiguration configuration() {
        return processing.getObject();
    }

    List<PooledStreamingEventProcessor> all() {
        return configuration().eventProcessors().values().stream()
                .filter(PooledStreamingEventProcessor.class::isInstance)
                .map(PooledStreamingEventProcessor.class::cast)
                .toList();
    }

    /** @throws UnknownProcessor when there is none of that name */
    PooledStreamingEventProcessor named(String name) {
        return configuration()
                .eventProcessor(name, PooledStreamingEventProcessor.class)
                .orElseThrow(() -> new UnknownProcessor(name));
    }

    ProcessorState state(PooledStreamingEventProcessor processor, long head) {
        var token = token(processor.getName());
        var parked = jdbc.queryForObject(
                "select count(*) from store.dead_letter where processing_group = ?", Long.class, processor.getName());
        return new ProcessorState(
                processor.getName(),
                token.map(Processors::position).orElse(0L),
                head,
                processor.isRunning(),
                parked == null ? 0 : parked);
    }

    long head() {
        var head = jdbc.queryForObject("select coalesce(max(global_index), 0) from store.event", Long.class);
        return head == null ? 0 : head;
    }

    /**
     * Of its first segment. What it passes unread it does not store at once: when it runs here, it is asked itself;
     * else the token is as the node that runs it stored it last.
     */
    Optional<TrackingToken> token(String processor) {
        return runningHere(processor).or(() -> stored(processor));
    }

    private Optional<TrackingToken> runningHere(String processor) {
        return named(processor).processingStatus().values().stream()
                .flatMap(status -> Optional.ofNullable(status.getTrackingToken()).stream())
                .findFirst();
    }

    private Optional<TrackingToken> stored(String processor) {
        return jdbc
                .query(
                        "select token, token_type from store.token where processor = ? and token is not null"
                                + " order by segment limit 1",
                        (row, n) -> serializer.<byte[], TrackingToken>deserialize(new SimpleSerializedObject<>(
                                row.getBytes("token"), byte[].class, row.getString("token_type"), null)),
                        processor)
                .stream()
                .findFirst();
    }

    static Optional<GapAwareTrackingToken> reached(TrackingToken token) {
        return WrappedToken.unwrap(token, GapAwareTrackingToken.class);
    }

    private static long position(TrackingToken token) {
        return reached(token).map(GapAwareTrackingToken::getIndex).orElse(0L);
    }
}
