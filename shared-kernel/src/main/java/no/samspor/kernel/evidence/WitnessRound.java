package no.samspor.kernel.evidence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Shows the witness what has been sealed, again and again. */
final class WitnessRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessRound.class);

    private final Witness witness;
    private final Duration every;
    private @Nullable ScheduledExecutorService clock;

    WitnessRound(Witness witness, Duration every) {
        this.witness = witness;
        this.every = every;
    }

    @Override
    public void start() {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("witness").factory());
        var unused =
                rounds.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        clock = rounds;
    }

    private void round() {
        try {
            witness.showAll();
        } catch (RuntimeException e) {
            LOG.warn("The witness could not be shown what was sealed, and will be next time", e);
        }
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
