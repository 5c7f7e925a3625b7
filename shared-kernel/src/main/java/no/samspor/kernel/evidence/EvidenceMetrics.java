package no.samspor.kernel.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows whether the evidence is whole: {@code samspor.evidence.unsealed}, rows that should be leaves by now, and
 * {@code samspor.evidence.missing}, leaves whose row is gone; by log, events or readings. Both must be 0. What is
 * missing is said in the log of the program too.
 */
final class EvidenceMetrics implements SmartLifecycle {

    /** A round of sealing takes less, many times over. */
    private static final Duration SEALED_BY_THEN = Duration.ofMinutes(1);

    private static final Duration OFTEN = Duration.ofSeconds(15);
    /** Both tables are read from end to end. */
    private static final Duration SELDOM = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceMetrics.class);

    private final JdbcClient jdbc;
    private final MultiGauge unsealed;
    private final MultiGauge missing;
    private @Nullable ScheduledExecutorService clock;

    EvidenceMetrics(MeterRegistry registry, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.unsealed = MultiGauge.builder("samspor.evidence.unsealed")
                .description("Rows that should be leaves by now; must be 0")
                .register(registry);
        this.missing = MultiGauge.builder("samspor.evidence.missing")
                .description("Leaves whose row is gone; must be 0")
                .register(registry);
    }

    @Override
    public void start() {
        var every = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("evidence-metrics").factory());
        var unused = every.scheduleWithFixedDelay(this::lookForUnsealed, 0, OFTEN.toMillis(), TimeUnit.MILLISECONDS);
        var unusedToo = every.scheduleWithFixedDelay(
                this::lookForMissing, OFTEN.toMillis(), SELDOM.toMillis(), TimeUnit.MILLISECONDS);
        clock = every;
    }

    @Override
    public void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    void lookForUnsealed() {
        show(unsealed, this::unsealed);
    }

    void lookForMissing() {
        show(missing, this::missing).forEach((what, rows) -> {
            if (rows > 0) {
                LOG.error("{} {} that were sealed are no longer stored: somebody has removed them", rows, what);
            }
        });
    }

    private static Map<Sealed, Long> show(MultiGauge gauge, ToLongFunction<Sealed> count) {
        var counts = new EnumMap<Sealed, Long>(Sealed.class);
        var shown = new ArrayList<MultiGauge.Row<?>>();
        try {
            for (var what : Sealed.values()) {
                var rows = count.applyAsLong(what);
                counts.put(what, rows);
                shown.add(MultiGauge.Row.of(Tags.of("log", what.name()), rows));
            }
            gauge.register(shown, true);
        } catch (RuntimeException e) {
            LOG.warn("The figures of the evidence could not be read", e);
        }
        return counts;
    }

    private long unsealed(Sealed what) {
        return jdbc.sql("""
            select count(*) from %1$s e
            where e.%2$s > (select position from evidence.sealed where what = ?)
              and e.written_at < clock_timestamp() - ? * interval '1 ms'
              and not exists (select from evidence.leaf l where l.entry = e.%3$s)\
            """.formatted(what.table(), what.position(), what.id()))
                .params(what.name(), SEALED_BY_THEN.toMillis())
                .query(Long.class)
                .single();
    }

    private long missing(Sealed what) {
        return jdbc.sql("""
            select count(*) from evidence.leaf l
            where l.log %s '%%/%%' and not exists (select from %s e where e.%s = l.entry)\
            """.formatted(what == Sealed.READINGS ? "like" : "not like", what.table(), what.id()))
                .query(Long.class)
                .single();
    }
}
