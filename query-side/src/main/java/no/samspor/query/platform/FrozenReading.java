package no.samspor.query.platform;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.time.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads several things as of one position, so that what is taken out of Samspor can say exactly what it holds and be
 * taken out again.
 */
@Component
public class FrozenReading {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Map<String, Projection> views;
    private final Progress progress;
    private final JdbcClient jdbc;

    FrozenReading(List<Projection> views, Progress progress, JdbcClient jdbc) {
        this.views = views.stream().collect(Collectors.toMap(Projection::name, UnaryOperator.identity()));
        this.progress = progress;
        this.jdbc = jdbc;
    }

    /**
     * The moment that is asked for, or else that of the newest event of the kommune: its position, which can be asked
     * for later, and when it was recorded. Whoever was writing then has ended: nothing comes in before it any more.
     *
     * @param names of the views that will be read
     * @throws IllegalStateException when they do not end, or the views do not come so far, in ten seconds
     */
    public AsOf moment(Kommunenummer kommune, String... names) {
        return AsOf.asked().orElseGet(() -> {
            var newest = newest(kommune);
            awaitWriters();
            awaitViews(newest.position(), names);
            return newest;
        });
    }

    /**
     * Reads as of then, once the views have come so far.
     *
     * @param names of the views that are read
     * @throws IllegalStateException when the views do not come so far in ten seconds
     */
    public <T> T readAt(AsOf then, Supplier<T> reading, String... names) {
        awaitViews(then.position(), names);
        return then.read(reading);
    }

    private void awaitViews(long position, String... names) {
        if (!progress.await(Arrays.stream(names).map(views::get).toList(), position, PATIENCE)) {
            throw new IllegalStateException("The views do not come as far as the events");
        }
    }

    /** They may have been given a position before the newest, and hold their lock until that is there to be seen. */
    private void awaitWriters() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var writing = writers();
        while (!writing.isEmpty()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Events are still being written");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            writing.retainAll(writers());
        }
    }

    private Set<String> writers() {
        return new HashSet<>(jdbc.sql("""
            select virtualtransaction from pg_locks
            where relation = 'store.event'::regclass and mode = 'RowExclusiveLock'
              and database = (select oid from pg_database where datname = current_database())\
            """).query(String.class).list());
    }

    private AsOf newest(Kommunenummer kommune) {
        return jdbc.sql("select global_index, ts from store.event where meta_data ->> '" + Trace.KOMMUNE
                        + "' = ? order by global_index desc limit 1")
                .param(kommune.value())
                .query((row, number) -> new AsOf(
                        row.getLong("global_index"),
                        row.getObject("ts", OffsetDateTime.class).toInstant()))
                .single();
    }
}
