package no.samspor.kernel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.samspor.kernel.DomainEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;

/** The smallest aggregate that can show what the store does. */
@AggregateRoot
class Counter {

    /** How many events were read to build aggregates, in this JVM. */
    private static final Map<Id, Integer> EVENTS_READ = new ConcurrentHashMap<>();

    record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Open(@TargetAggregateIdentifier Id counter) {}

    record Add(@TargetAggregateIdentifier Id counter, int number) {}

    @Revision("1")
    record Opened(Id counter) implements DomainEvent {}

    @Revision("1")
    record Added(Id counter, int number, int total) implements DomainEvent {}

    sealed interface Parity {
        record Even() implements Parity {}

        record Odd(int remainder) implements Parity {}
    }

    @AggregateIdentifier
    private Id id;

    private int total;
    private final List<Integer> numbers = new ArrayList<>();
    private Parity parity = new Parity.Even();

    Counter() {}

    @CommandHandler
    Counter(Open command) {
        AggregateLifecycle.apply(new Opened(command.counter()));
    }

    @CommandHandler
    int add(Add command) {
        AggregateLifecycle.apply(new Added(id, command.number(), sum() + command.number()));
        return switch (parity) {
            case Parity.Even even -> total;
            case Parity.Odd odd -> total;
        };
    }

    @EventSourcingHandler
    void on(Opened event) {
        EVENTS_READ.merge(event.counter(), 1, Integer::sum);
        id = event.counter();
    }

    @EventSourcingHandler
    void on(Added event) {
        EVENTS_READ.merge(event.counter(), 1, Integer::sum);
        total = event.total();
        numbers.add(event.number());
        parity = total % 2 == 0 ? new Parity.Even() : new Parity.Odd(1);
    }

    /** How many of its events were read or written so far, by whoever it was. */
    static int eventsRead(Id counter) {
        return EVENTS_READ.getOrDefault(counter, 0);
    }

    private int sum() {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
