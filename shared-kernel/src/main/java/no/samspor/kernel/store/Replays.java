package no.samspor.kernel.store;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * How far the processors have come; and puts what was made anew of the events in the place of what a processor made.
 */
public final class Replays {

    /** Each processor has one, so that it sees all events in one order. */
    private static final int SEGMENT = 0;

    private final Processors processors;
    private final DeadLetters deadLetters;
    private final HandledEvents handled;
    private final TokenStore tokens;
    private final TransactionManager transactions;

    Replays(
            Processors processors,
            DeadLetters deadLetters,
            HandledEvents handled,
            TokenStore tokens,
            TransactionManager transactions) {
        this.processors = processors;
        this.deadLetters = deadLetters;
        this.handled = handled;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /**
     * What was made anew.
     *
     * @param reached the last event that is in it
     * @param handled how many events it was made of
     * @param exchange puts it in the place of the old, in the transaction that it is given
     */
    public record Anew(TrackingToken reached, long handled, Runnable exchange) {}

    /** How far every processor has come. */
    public List<ProcessorState> states() {
        var head = processors.head();
        return processors.all().stream()
                .map(processor -> processors.state(processor, head))
                .toList();
    }

    /** @throws UnknownProcessor when there is none of that name */
    public ProcessorState state(String processor) {
        return processors.state(processors.named(processor), processors.head());
    }

    /**
     * Stops a processor, lets what was made anew be finished, and puts that in the place of what the processor had
     * made, with its dead letters forgotten; all or nothing. Then the processor goes on from there. It must run on this
     * node, or on none.
     *
     * @param last what is still to be made, while the processor stands still
     * @throws UnknownProcessor when there is none of that name
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException when it runs on another node
     */
    public void exchange(String name, Supplier<Anew> last) {
        var processor = processors.named(name);
        processor.shutDown();
        try {
            var anew = last.get();
            transactions.executeInTransaction(() -> {
                tokens.fetchToken(name, SEGMENT);
                tokens.storeToken(anew.reached(), name, SEGMENT);
                tokens.releaseClaim(name, SEGMENT);
                deadLetters.clear(name);
                handled.set(name, anew.handled());
                anew.exchange().run();
            });
        } finally {
            processor.start();
        }
    }
}
