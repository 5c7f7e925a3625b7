package no.samspor.kernel.evidence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Seals again and again. What a round could not seal, the next one does. */
final class SealingRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingRound.class);

    private final Sealer sealer;
    private final Duration every;
    private volatile boolean running;
    private @Nullable Thread thread;

    SealingRound(Sealer sealer, Duration every) {
        this.sealer = sealer;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("sealer").start(this::round);
    }

    @SuppressWarnings("BusyWait")
    private void round() {
        while (running) {
            try {
                Thread.sleep(every);
                sealer.sealAll();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("What was stored is not sealed yet, and will be tried again: {}", e.toString());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
