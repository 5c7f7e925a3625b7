package no.samspor.kernel.store;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;

/**
 * Runs the coordinator of a processor. Axon lets it sleep a fixed 100 ms whenever the queue of events is full, which
 * caps a processor at some 10,000 events a second; here it looks again after one.
 */
final class ImpatientCoordinator extends ScheduledThreadPoolExecutor {

    private static final long QUEUE_IS_FULL_MILLIS = 100;

    ImpatientCoordinator(String processor) {
        super(1, new AxonThreadFactory("Coordinator[" + processor + "]"));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return unit.toMillis(delay) == QUEUE_IS_FULL_MILLIS
                ? super.schedule(task, 1, TimeUnit.MILLISECONDS)
                : super.schedule(task, delay, unit);
    }
}
