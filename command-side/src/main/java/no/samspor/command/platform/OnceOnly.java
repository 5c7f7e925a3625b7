package no.samspor.command.platform;

import java.time.Instant;
import java.util.UUID;
import no.samspor.command.rule.ActingResolverFactory;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.store.text.KeyStore;
import no.samspor.kernel.time.Norway;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Around every command, in its transaction: draws the number it needs, stores the keys of its texts, and writes its
 * receipt after its events. A second command under the same key breaks on the receipt and leaves nothing behind. Axon
 * finds it by its type.
 */
@Component
class OnceOnly implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Metadata key: the {@link Order} that the message carries out. */
    static final String ORDER = "order";

    private final Receipts receipts;
    private final NumberSeries numbers;
    private final KeyStore keys;
    private final VersionedTargetResolver target = new VersionedTargetResolver();

    OnceOnly(Receipts receipts, NumberSeries numbers, KeyStore keys) {
        this.receipts = receipts;
        this.numbers = numbers;
        this.keys = keys;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var message = work.getMessage();
        var order = (Order) message.getMetaData().get(ORDER);
        if (order == null) {
            throw new IllegalStateException("A command without an order: send it through the CommandSender");
        }
        if (message.getPayload() instanceof Numbered numbered) {
            number(work, order, numbered);
        }
        chain.proceed();
        var stream = UUID.fromString(target.resolveTarget(message).getIdentifier());
        var result = new Receipt[1];
        // registered after the events were staged, so it runs after they are appended
        work.onPrepareCommit(prepared -> {
            keys.insert(order.keys());
            result[0] = receipts.insert(order, stream);
        });
        return new PendingReceipt(result);
    }

    private void number(UnitOfWork<? extends CommandMessage<?>> work, Order order, Numbered numbered) {
        var at = Instant.parse((String) work.getMessage().getMetaData().get(ActingResolverFactory.AT));
        var number =
                numbers.draw(order.trace().actor().kommune(), Norway.dayOf(at).getYear(), numbered.series());
        transform(work, number);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void transform(UnitOfWork work, String number) {
        work.transformMessage(
                m -> ((CommandMessage<?>) m).andMetaData(java.util.Map.of(ActingResolverFactory.NUMBER, number)));
    }

    /** The receipt, known once the transaction is prepared. */
    record PendingReceipt(Receipt[] holder) {

        Receipt receipt() {
            return holder[0];
        }
    }
}
