package no.samspor.query.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    private final Map<String, Projection> views;
    private final Progress progress;
    private final JdbcClient jdbc;
    private final Clock clock;

    FrozenReading(List<Projection> views, Progress progress, JdbcClient jdbc, Clock clock) {
        this.views = views.stream().collect(Collectors.toMap(Projection::name, UnaryOperator.identity()));
        this.progress = progress;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads as of the newest event, or as of then when that is what is asked for.
     *
     * @param reading is told as of when it reads
     * @param names of the views that it reads
     * @throws IllegalStateException when the views do not come so far in ten seconds
     */
    public <T> T read(Function<AsOf, T> reading, String... names) {
        var asked = AsOf.asked();
        if (asked.isPresent()) {
            return reading.apply(asked.get());
        }
        var newest = jdbc.sql("select coalesce(max(global_index), 0) from store.event")
                .query(Long.class)
                .single();
        var frozen = new AsOf(newest, clock.instant());
        return readAt(frozen, () -> reading.apply(frozen), names);
    }

    /**
     * Reads as of then, once the views have come so far.
     *
     * @param names of the views that are read
     * @throws IllegalStateException when the views do not come so far in ten seconds
     */
    public <T> T readAt(AsOf then, Supplier<T> reading, String... names) {
        if (!progress.await(Arrays.stream(names).map(views::get).toList(), then.position(), PATIENCE)) {
            throw new IllegalStateException("The views do not come as far as the events");
        }
        return then.read(reading);
    }
}
