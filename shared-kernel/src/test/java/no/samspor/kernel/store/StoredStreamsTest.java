package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredStreamsTest {

    private static final Instant RECORDED = Instant.parse("2026-05-12T08:24:00.123Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final StoredStreams streams =
            new StoredStreams(JdbcClient.create(database.dataSource()), StoredForm.ofEvents(), Upcasters.chain());

    @Test
    void events_of_several_streams_come_back_as_stored_in_the_order_of_their_positions() {
        var one = new Counter.Id(new UUID(1, 1));
        var other = new Counter.Id(new UUID(1, 2));
        var unasked = new Counter.Id(new UUID(1, 3));
        append(one, 0, new Counter.Opened(one));
        append(other, 0, new Counter.Opened(other));
        append(unasked, 0, new Counter.Opened(unasked));
        append(one, 1, new Counter.Added(one, 3, 3));

        var read = streams.read(List.of(other.value(), one.value()));

        assertThat(read)
                .extracting(event -> (Object) event.getPayload())
                .containsExactly(new Counter.Opened(one), new Counter.Opened(other), new Counter.Added(one, 3, 3));
        assertThat(read)
                .extracting(event -> event.trackingToken().position().orElseThrow())
                .containsExactly(1L, 2L, 4L);
        TrackedEventMessage<?> last = read.getLast();
        assertThat(last.getTimestamp()).isEqualTo(RECORDED);
        assertThat(((DomainEventMessage<?>) last).getSequenceNumber()).isEqualTo(1);
        assertThat(last.getMetaData().get("kommune")).isEqualTo("4999");
    }

    @Test
    void nothing_is_read_of_no_stream() {
        assertThat(streams.read(List.of())).isEmpty();
    }

    private void append(Counter.Id counter, long sequence, Object event) {
        var message = new GenericDomainEventMessage<>(
                "Counter",
                counter.toString(),
                sequence,
                event,
                Map.of("kommune", "4999"),
                UUID.randomUUID().toString(),
                RECORDED);
        Engines.ours(database.dataSource()).appendEvents(List.of(message));
    }
}
