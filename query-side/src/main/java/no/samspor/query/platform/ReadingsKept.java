package no.samspor.query.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws the rows {@link AsHappened as they had happened} away a day after they were made: texts stand in them. */
@Component
class ReadingsKept implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingsKept.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private @Nullable ScheduledExecutorService clock;

    ReadingsKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("readings-kept").factory());
        var unused = rounds.scheduleWithFixedDelay(this::round, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        clock = rounds;
    }

    private void round() {
        try {
            throwAway();
        } catch (RuntimeException e) {
            LOG.warn("What was read as it had happened could not be thrown away, and will be next time", e);
        }
    }

    void throwAway() {
        jdbc.sql("delete from query_happened.reading where made < clock_timestamp() - interval '1 day'")
                .update();
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
}
