package no.samspor.kernel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The events that a processor could not handle, and those of the same aggregate that wait behind them. */
public final class DeadLetters {

    /**
     * One of them, without its content.
     *
     * @param event simple name of the event's type
     * @param cause class of what went wrong; empty for an event that waits behind another
     */
    public record Parked(String processor, UUID eventId, UUID aggregate, String event, String cause, Instant since) {}

    private final Processors processors;
    private final JdbcOperations jdbc;

    DeadLetters(Processors processors, JdbcOperations jdbc) {
        this.processors = processors;
        this.jdbc = jdbc;
    }

    /** Those of all processors, in the order in which a retry takes them. */
    public List<Parked> all() {
        return jdbc.query(
                "select * from store.dead_letter order by processing_group, sequence_id, sequence_index",
                (row, n) -> parked(row));
    }

    /** Those of one processor, in the order in which a retry takes them. */
    public List<Parked> of(String processor) {
        return jdbc.query(
                "select * from store.dead_letter where processing_group = ? order by sequence_id, sequence_index",
                (row, n) -> parked(row),
                processor);
    }

    private static Parked parked(ResultSet row) throws SQLException {
        return new Parked(
                row.getString("processing_group"),
                UUID.fromString(row.getString("event_id")),
                UUID.fromString(row.getString("aggregate_id")),
                simpleName(row.getString("payload_type")),
                simpleName(row.getString("cause_type")),
                Instant.parse(row.getString("enqueued_at")));
    }

    /**
     * Handles them again, each aggregate's in order until one fails again. What is handled now leaves the queue.
     *
     * @return how many have left it
     * @throws UnknownProcessor when there is none of that name
     */
    public int retry(String processor) {
        processors.named(processor);
        var letters = processors
                .configuration()
                .sequencedDeadLetterProcessor(processor)
                .orElseThrow();
        var before = of(processor).size();
        var aggregates = jdbc.queryForList(
                "select distinct sequence_id from store.dead_letter where processing_group = ?",
                String.class,
                processor);
        for (var aggregate : aggregates) {
            letters.process(letter -> letter instanceof JdbcDeadLetter<?> stored
                    && stored.getSequenceIdentifier().equals(aggregate));
        }
        return before - of(processor).size();
    }

    /** Forgets them: right before a replay gives the events anew, and at no other time. */
    void clear(String processor) {
        processors.configuration().deadLetterQueue(processor).ifPresent(SequencedDeadLetterQueue::clear);
    }

    private static String simpleName(@Nullable String type) {
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }
}
