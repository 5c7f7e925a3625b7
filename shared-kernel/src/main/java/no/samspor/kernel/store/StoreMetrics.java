package no.samspor.kernel.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Shows what must be watched: {@code samspor.reconciliation.missing}, {@code samspor.processor.lag} and
 * {@code samspor.processor.parked}, by processor.
 */
final class StoreMetrics implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMetrics.class);
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Replays replays;
    private final Reconciliation reconciliation;
    private final MultiGauge missing;
    private final MultiGauge lag;
    private final MultiGauge parked;
    private @Nullable ScheduledExecutorService clock;

    StoreMetrics(MeterRegistry registry, Replays replays, Reconciliation reconciliation) {
        this.replays = replays;
        this.reconciliation = reconciliation;
        this.missing = gauge(
                registry,
                "samspor.reconciliation.missing",
                "Stored events that a processor has passed and was never given; must be 0");
        this.lag = gauge(registry, "samspor.processor.lag", "Positions between a processor and the newest event");
        this.parked = gauge(registry, "samspor.processor.parked", "Events in a processor's dead-letter queue");
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    @Override
    public void start() {
        var every = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("store-metrics").factory());
        var unused = every.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
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

    void look() {
        try {
            var states = replays.states();
            lag.register(
                    states.stream().map(state -> row(state.name(), state.lag())).toList(), true);
            parked.register(
                    states.stream()
                            .map(state -> row(state.name(), state.parked()))
                            .toList(),
                    true);
            missing.register(
                    reconciliation.missing().entrySet().stream()
                            .map(processor -> row(processor.getKey(), processor.getValue()))
                            .toList(),
                    true);
        } catch (RuntimeException e) {
            LOG.warn("The figures of the processors could not be read", e);
        }
    }

    private static MultiGauge.Row<?> row(String processor, long value) {
        return MultiGauge.Row.of(Tags.of("processor", processor), value);
    }
}
