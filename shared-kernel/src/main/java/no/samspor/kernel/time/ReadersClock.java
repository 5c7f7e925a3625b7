package no.samspor.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock that it is given, for all but those who read {@link AsOf as of} another moment: for them it shows that. */
public final class ReadersClock extends Clock {

    private final Clock clock;

    public ReadersClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return AsOf.asked().map(AsOf::instant).orElseGet(clock::instant);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ReadersClock(clock.withZone(zone));
    }
}
