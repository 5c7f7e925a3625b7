package no.samspor.kernel.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The newest events, read once for all processors that stand at the same place: after a commit they all ask the same. A
 * reading begun before the last known commit is not used, nor one that is older than a moment, since not every commit
 * makes itself known at once. Who waits for a gap to be filled reads alone.
 */
final class Tail {

    private static final Duration FRESH = Duration.ofMillis(20);

    private record Place(long index, int batchSize) {}

    private record Reading(long begun, FutureTask<List<? extends TrackedEventData<?>>> events) {

        boolean isFresh(long now) {
            return now - begun < FRESH.toNanos();
        }
    }

    private final Map<Place, Reading> readings = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** @param nanos time that passes, in nanoseconds */
    Tail(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** To be called after each commit, before anybody is woken. */
    void forget() {
        readings.clear();
    }

    /** What comes after that token, as the store says or as it said just now. */
    List<? extends TrackedEventData<?>> after(
            @Nullable TrackingToken token, int batchSize, Supplier<List<? extends TrackedEventData<?>>> store) {
        if (!(token instanceof GapAwareTrackingToken at) || at.hasGaps()) {
            return store.get();
        }
        var now = nanos.getAsLong();
        var place = new Place(at.getIndex(), batchSize);
        var reading = readings.compute(
                place,
                (key, last) ->
                        last != null && last.isFresh(now) ? last : new Reading(now, new FutureTask<>(store::get)));
        // who comes second does nothing here, and waits below
        reading.events().run();
        var events = read(reading, place);
        if (events.size() >= batchSize) {
            // far from the newest event each is alone with its place
            readings.remove(place, reading);
        }
        return events;
    }

    private List<? extends TrackedEventData<?>> read(Reading reading, Place place) {
        try {
            return reading.events().get();
        } catch (ExecutionException failed) {
            readings.remove(place, reading);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
