package no.samspor.kernel.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * An event store that wakes the processors as soon as something is committed, here or on another node. Axon's own
 * leaves them asleep for up to half a second.
 */
public final class WakingEventStore extends EmbeddedEventStore {

    private final Set<WakingStream> streams = ConcurrentHashMap.newKeySet();
    private final JsonEngine engine;
    private final Runnable committedHere;

    private WakingEventStore(Builder builder, JsonEngine engine, Runnable committedHere) {
        super(builder);
        this.engine = engine;
        this.committedHere = committedHere;
    }

    /** @param committedHere told after each commit of this node, for the sake of the other nodes */
    static WakingEventStore on(JsonEngine engine, Runnable committedHere) {
        var builder = builder().storageEngine(engine).optimizeEventConsumption(false);
        return new WakingEventStore(builder, engine, committedHere);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        return new WakingStream(super.openStream(after));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        wake();
        committedHere.run();
    }

    /** Lets every processor look for new events now. */
    public void wake() {
        engine.committed();
        streams.forEach(WakingStream::wake);
    }

    private final class WakingStream implements TrackingEventStream {

        private final TrackingEventStream stream;
        private volatile @Nullable Runnable callback;

        WakingStream(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            this.callback = callback;
            streams.add(this);
            return true;
        }

        void wake() {
            var awake = callback;
            if (awake != null) {
                awake.run();
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            streams.remove(this);
            stream.close();
        }
    }
}
