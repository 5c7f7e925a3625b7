package no.samspor.kernel.store;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;

/** Gives a processor all events again from the first one, for example after its projection was mended. */
public final class Replays {

    private final Processors processors;
    private final DeadLetters deadLetters;
    private final HandledEvents handled;
    private final TransactionManager transactions;

    Replays(Processors processors, DeadLetters deadLetters, HandledEvents handled, TransactionManager transactions) {
        this.processors = processors;
        this.deadLetters = deadLetters;
        this.handled = handled;
        this.transactions = transactions;
    }

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
     * Empties what the processor made of the events, forgets its dead letters and starts it from the first event;
     * returns when it has started. The processor must run on this node, or on none.
     *
     * @throws UnknownProcessor when there is none of that name
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException when it runs on another node
     */
    public void start(String name) {
        var processor = processors.named(name);
        processor.shutDown();
        try {
            transactions.executeInTransaction(() -> {
                deadLetters.clear(name);
                handled.forget(name);
                processor.resetTokens();
            });
        } finally {
            processor.start();
        }
    }
}
