package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private TestNode node;

    @BeforeEach
    void start() {
        node = TestNode.on(TestDatabase.fresh());
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void a_poisonous_event_is_parked_with_what_follows_it_and_the_others_go_on() {
        var poisoned = poisoned();
        var other = node.open();
        node.add(other, 3);

        TestNode.eventually(() -> assertThat(node.fragile().handled)
                .containsExactly(new Counter.Added(poisoned, 1, 1), new Counter.Added(other, 3, 3)));
        assertThat(letters().of("fragile"))
                .extracting(DeadLetters.Parked::event, DeadLetters.Parked::cause, DeadLetters.Parked::aggregate)
                .containsExactly(
                        tuple("Counter$Added", "IllegalStateException", poisoned.value()),
                        tuple("Counter$Added", "", poisoned.value()));
    }

    @Test
    void a_dead_letter_never_holds_what_a_failure_said() {
        poisoned();
        TestNode.eventually(() -> assertThat(letters().of("fragile")).hasSize(2));

        assertThat(node.jdbc()
                        .queryForList(
                                "select cause_message || coalesce(convert_from(diagnostics, 'UTF8'), '') from"
                                        + " store.dead_letter where cause_type is not null",
                                String.class))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).doesNotContain("Nordmann"));
    }

    @Test
    void a_retry_that_fails_again_keeps_the_letters_and_one_that_succeeds_empties_the_queue_in_order() {
        var poisoned = poisoned();
        TestNode.eventually(() -> assertThat(letters().of("fragile")).hasSize(2));

        assertThat(letters().retry("fragile")).isZero();
        assertThat(letters().of("fragile")).hasSize(2);

        node.fragile().mended = true;
        assertThat(letters().retry("fragile")).isEqualTo(2);
        assertThat(letters().of("fragile")).isEmpty();
        assertThat(node.fragile().handled)
                .containsExactly(
                        new Counter.Added(poisoned, 1, 1),
                        new Counter.Added(poisoned, 13, 14),
                        new Counter.Added(poisoned, 2, 16));
    }

    @Test
    void what_was_made_anew_takes_the_place_of_the_old_and_of_its_letters() {
        var poisoned = poisoned();
        TestNode.eventually(() -> assertThat(letters().of("fragile")).hasSize(2));
        node.fragile().mended = true;

        fromTheBeginning("fragile", node.fragile()::reset);

        var all = List.of(
                new Counter.Added(poisoned, 1, 1),
                new Counter.Added(poisoned, 13, 14),
                new Counter.Added(poisoned, 2, 16));
        TestNode.eventually(() -> assertThat(node.fragile().handled).isEqualTo(all));
        assertThat(letters().of("fragile")).isEmpty();
        assertThat(node.recorder().payloads()).as("the others are left alone").hasSize(4);
    }

    @Test
    void after_an_exchange_a_processor_goes_on_from_where_that_had_come() {
        var counter = node.open();
        for (var i = 0; i < 20; i++) {
            node.add(counter, 1);
        }
        TestNode.eventually(() -> assertThat(node.recorder().arrivals).hasSize(21));

        var replays = node.bean(Replays.class);
        replays.exchange(
                "recorder", () -> new Replays.Anew(GapAwareTrackingToken.newInstance(21, List.of()), 21, () -> {}));
        node.add(counter, 1);

        TestNode.eventually(() -> {
            assertThat(node.recorder().arrivals).hasSize(22);
            var state = replays.state("recorder");
            assertThat(state.position()).isEqualTo(state.head()).isEqualTo(22);
            assertThat(state.running()).isTrue();
        });
        assertThat(replays.states()).extracting(ProcessorState::name).containsExactlyInAnyOrder("recorder", "fragile");
    }

    @Test
    void an_exchange_that_fails_changes_nothing_and_the_processor_goes_on() {
        var poisoned = poisoned();
        TestNode.eventually(() -> assertThat(letters().of("fragile")).hasSize(2));

        assertThatThrownBy(() -> fromTheBeginning("fragile", () -> {
                    throw new IllegalStateException("no room");
                }))
                .hasMessage("no room");

        assertThat(letters().of("fragile")).hasSize(2);
        assertThat(missing()).containsOnly(0L);
        var other = node.open();
        node.add(other, 3);
        TestNode.eventually(() -> assertThat(node.fragile().handled)
                .containsExactly(new Counter.Added(poisoned, 1, 1), new Counter.Added(other, 3, 3)));
    }

    @Test
    void an_unknown_processor_is_refused() {
        assertThatThrownBy(() -> fromTheBeginning("nobody", () -> {})).isInstanceOf(UnknownProcessor.class);
        assertThatThrownBy(() -> letters().retry("nobody")).isInstanceOf(UnknownProcessor.class);
    }

    @Test
    void reconciliation_is_even_also_with_letters_after_a_retry_and_after_a_replay() {
        poisoned();
        TestNode.eventually(() -> assertThat(letters().of("fragile")).hasSize(2));
        TestNode.eventually(() -> assertThat(missing()).containsOnly(0L));

        letters().retry("fragile");
        assertThat(missing()).containsOnly(0L);

        fromTheBeginning("recorder", node.recorder()::reset);
        TestNode.eventually(() ->
                assertThat(node.bean(Replays.class).state("recorder").lag()).isZero());
        TestNode.eventually(() -> assertThat(missing()).containsOnly(0L));
    }

    @Test
    void an_event_that_a_processor_passed_without_being_given_it_is_missing() {
        var counter = node.open();
        node.add(counter, 1);
        TestNode.eventually(() -> assertThat(node.recorder().arrivals).hasSize(2));
        TestNode.eventually(() -> assertThat(missing()).containsOnly(0L));
        node.jdbc().update("update store.handled set events = events - 1 where processor = 'recorder'");
        var registry = new SimpleMeterRegistry();

        new StoreMetrics(registry, node.bean(Replays.class), node.bean(Reconciliation.class)).look();

        assertThat(gauge(registry, "samspor.reconciliation.missing")).isEqualTo(1);
        assertThat(gauge(registry, "samspor.processor.lag")).isZero();
        assertThat(gauge(registry, "samspor.processor.parked")).isZero();
    }

    /** The processor has made nothing yet. */
    private void fromTheBeginning(String processor, Runnable forgetting) {
        node.bean(Replays.class)
                .exchange(
                        processor,
                        () -> new Replays.Anew(GapAwareTrackingToken.newInstance(0, List.of()), 0, forgetting));
    }

    private static double gauge(SimpleMeterRegistry registry, String name) {
        return registry.get(name).tag("processor", "recorder").gauge().value();
    }

    /** 1, the 13 that fails, and a 2 that waits behind it. */
    private Counter.Id poisoned() {
        var counter = node.open();
        node.add(counter, 1);
        node.add(counter, 13);
        node.add(counter, 2);
        return counter;
    }

    private DeadLetters letters() {
        return node.bean(DeadLetters.class);
    }

    private Collection<Long> missing() {
        return node.bean(Reconciliation.class).missing().values();
    }
}
