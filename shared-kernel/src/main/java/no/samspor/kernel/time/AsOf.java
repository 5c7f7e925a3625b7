package no.samspor.kernel.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A moment of the past that everything is read as of, in one thread for a while: rows, events and the clock are as they
 * were then. Nobody writes as of then.
 *
 * @param position of the last event that had been recorded, from 1; 0 before there was any
 * @param instant what the clock shows
 * @param later what is read besides, since it had happened by then; absent when only what had been recorded is read
 */
public record AsOf(long position, Instant instant, @Nullable RecordedLater later) {

    private static final ThreadLocal<@Nullable AsOf> ASKED = new ThreadLocal<>();

    /** As it had been recorded by then. */
    public AsOf(long position, Instant instant) {
        this(position, instant, null);
    }

    /** The moment that this thread reads as of; empty when it reads what is there now. */
    public static Optional<AsOf> asked() {
        return Optional.ofNullable(ASKED.get());
    }

    /** Positions of what is read although it was recorded later. */
    public List<Long> recordedLater() {
        return later == null ? List.of() : later.positions();
    }

    /** From here on this thread reads as of then, until it is told to {@link #leave}. */
    public void enter() {
        ASKED.set(this);
    }

    /** From here on this thread reads what is there now. */
    public static void leave() {
        ASKED.remove();
    }

    /** What there was to read then; afterwards this thread reads as of what it did before. */
    public <T> T read(Supplier<T> reading) {
        var before = ASKED.get();
        enter();
        try {
            return reading.get();
        } finally {
            ASKED.set(before);
        }
    }

    /** What is there now, also for who reads as of then. */
    public static <T> T now(Supplier<T> reading) {
        var then = ASKED.get();
        leave();
        try {
            return reading.get();
        } finally {
            ASKED.set(then);
        }
    }
}
