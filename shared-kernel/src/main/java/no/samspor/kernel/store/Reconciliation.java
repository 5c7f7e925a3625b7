package no.samspor.kernel.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.util.ClassUtils;

/**
 * Counts the stored events that a processor says it has passed against those it was given. Anything but zero is an
 * alarm: a view lacks an event (positive), or was given one twice (negative); its replay mends it.
 */
public final class Reconciliation {

    private final Processors processors;
    private final HandledEvents handled;
    private final JdbcOperations jdbc;
    /** Counts by type up to a position below which nothing can be added any more. */
    private final Map<String, Long> settled = new HashMap<>();

    private long settledUpTo;

    Reconciliation(Processors processors, HandledEvents handled, JdbcOperations jdbc) {
        this.processors = processors;
        this.handled = handled;
        this.jdbc = jdbc;
    }

    /** By processor: how many events it has passed and was never given. */
    public synchronized Map<String, Long> missing() {
        settle();
        var missing = new TreeMap<String, Long>();
        for (var processor : processors.all()) {
            missing.put(processor.getName(), missing(processor));
        }
        return missing;
    }

    private long missing(PooledStreamingEventProcessor processor) {
        // read first: a batch that is handled between the two shows as given too early, and not as missing
        var token = processors.token(processor.getName()).flatMap(Processors::reached);
        var given = handled.of(processor.getName());
        var passed = token.map(this::storedUpTo).orElse(Map.of()).entrySet().stream()
                .filter(type -> handles(processor, type.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return passed - given;
    }

    private static boolean handles(PooledStreamingEventProcessor processor, String type) {
        return processor.eventHandlerInvoker().canHandleType(ClassUtils.resolveClassName(type, null));
    }

    private Map<String, Long> storedUpTo(GapAwareTrackingToken token) {
        if (token.getIndex() < settledUpTo) {
            return count(0, token.getIndex(), token.getGaps());
        }
        var counts = new HashMap<>(settled);
        count(settledUpTo, token.getIndex(), token.getGaps())
                .forEach((type, events) -> counts.merge(type, events, Long::sum));
        return counts;
    }

    private void settle() {
        var upTo = SettledPosition.after(settledUpTo, jdbc);
        if (upTo > settledUpTo) {
            count(settledUpTo, upTo, List.of()).forEach((type, events) -> settled.merge(type, events, Long::sum));
            settledUpTo = upTo;
        }
    }

    private Map<String, Long> count(long after, long upTo, Collection<Long> gaps) {
        var counts = new HashMap<String, Long>();
        jdbc.query(
                """
                select payload_type, count(*) as events from store.event
                where global_index > ? and global_index <= ? and global_index <> all(?) group by payload_type\
                """,
                row -> {
                    counts.put(row.getString("payload_type"), row.getLong("events"));
                },
                after,
                upTo,
                new SqlArrayValue("bigint", gaps.toArray()));
        return counts;
    }
}
