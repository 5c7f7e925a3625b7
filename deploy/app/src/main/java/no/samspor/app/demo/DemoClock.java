package no.samspor.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.samspor.kernel.time.ReadersClock;
import org.jspecify.annotations.Nullable;

/** A clock that stands where the story has come to, and runs as any other once it is told. */
public final class DemoClock extends Clock {

    private final Clock real = new ReadersClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    private volatile @Nullable Instant standing;

    /** From now on it is that moment, until it is told another or to run. */
    public void standAt(Instant instant) {
        standing = instant;
    }

    void run() {
        standing = null;
    }

    @Override
    public Instant instant() {
        var at = standing;
        return at == null ? real.instant() : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var own = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return own.withZone(other);
            }

            @Override
            public Instant instant() {
                return own.instant();
            }
        };
    }
}
