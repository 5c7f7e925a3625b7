package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.junit.jupiter.api.Test;

/** When the newest events are read again, and when not. */
class TailTest {

    private static final int BATCH = 2;
    private static final GapAwareTrackingToken HERE = GapAwareTrackingToken.newInstance(7, List.of());
    private static final GapAwareTrackingToken WITH_A_GAP = GapAwareTrackingToken.newInstance(7, List.of(6L));

    private final AtomicLong time = new AtomicLong();
    private final Tail tail = new Tail(time::get);
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void those_who_stand_at_the_same_place_are_told_by_one_reading() throws Exception {
        var go = new CountDownLatch(1);
        var told = new ArrayList<Future<List<? extends TrackedEventData<?>>>>();
        try (var processors = Executors.newFixedThreadPool(8)) {
            for (var processor = 0; processor < 8; processor++) {
                told.add(processors.submit(() -> tail.after(HERE, BATCH, () -> {
                    await(go);
                    return read();
                })));
            }
            go.countDown();
            for (var each : told) {
                assertThat(each.get()).isEmpty();
            }
        }

        assertThat(readings).hasValue(1);
    }

    @Test
    void after_a_commit_it_is_read_again() {
        tail.after(HERE, BATCH, this::read);
        tail.forget();
        tail.after(HERE, BATCH, this::read);

        assertThat(readings).hasValue(2);
    }

    @Test
    void a_reading_is_not_used_for_long() {
        tail.after(HERE, BATCH, this::read);
        time.addAndGet(Duration.ofMillis(20).toNanos());
        tail.after(HERE, BATCH, this::read);

        assertThat(readings).hasValue(2);
    }

    @Test
    void who_waits_for_a_gap_to_be_filled_reads_alone() {
        tail.after(WITH_A_GAP, BATCH, this::read);
        tail.after(WITH_A_GAP, BATCH, this::read);

        assertThat(readings).hasValue(2);
    }

    @Test
    void a_reading_that_failed_is_made_again() {
        assertThatThrownBy(() -> tail.after(HERE, BATCH, () -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");

        assertThat(tail.after(HERE, BATCH, this::read)).isEmpty();
    }

    private List<? extends TrackedEventData<?>> read() {
        readings.incrementAndGet();
        return List.of();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
