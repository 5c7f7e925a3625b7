package no.samspor.command.platform;

import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.rule.ActingResolverFactory;
import no.samspor.command.rule.BrokenRule;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a command once: the same command id is answered from its receipt. */
@Component
public class CommandSender {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSender.class);

    private final CommandGateway gateway;
    private final Receipts receipts;
    private final Clock clock;

    CommandSender(CommandGateway gateway, Receipts receipts, Clock clock) {
        this.gateway = gateway;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** What was answered under that command id, if anything was. */
    public Optional<StoredReceipt> answered(UUID command) {
        return receipts.find(command);
    }

    /**
     * Carries the command out, or answers it again.
     *
     * @throws KeyUsedForSomethingElse when the command id was used for another request
     * @throws VersionIsStale when the stream has moved on from the expected version
     * @throws no.samspor.command.rule.BrokenRule when a rule says no; nothing is stored
     */
    public StoredReceipt send(Order order) {
        var command = order.payload().getClass().getSimpleName();
        try (var named = CommandInTheLog.of(order.trace().command())) {
            var stored = once(order);
            LOG.info("{} is stored at position {}", command, stored.receipt().position());
            return stored;
        } catch (BrokenRule rule) {
            LOG.info("{} is refused: {}", command, rule.code());
            throw rule;
        }
    }

    private StoredReceipt once(Order order) {
        var before = receipts.find(order.trace().command());
        if (before.isPresent()) {
            return same(order, before.get());
        }
        try {
            var pending = gateway.<OnceOnly.PendingReceipt>sendAndWait(message(order));
            return new StoredReceipt(
                    pending.receipt(),
                    order.fingerprint(),
                    order.trace().actor().user(),
                    order.location(),
                    order.creates());
        } catch (RuntimeException failure) {
            // a twin may have been first: then its answer is the answer
            var twin = receipts.find(order.trace().command());
            if (twin.isPresent()) {
                return same(order, twin.get());
            }
            throw staleOr(order, failure);
        }
    }

    private static StoredReceipt same(Order order, StoredReceipt stored) {
        if (!stored.fingerprint().equals(order.fingerprint())
                || !stored.actor().equals(order.trace().actor().user())) {
            throw new KeyUsedForSomethingElse();
        }
        return stored;
    }

    private RuntimeException staleOr(Order order, RuntimeException failure) {
        var expected = order.expectedVersion();
        if (expected != null) {
            var target = new VersionedTargetResolver().resolveTarget(new GenericCommandMessage<>(order.payload()));
            var current = receipts.versionOf(UUID.fromString(target.getIdentifier()));
            if (current >= 0 && current != expected) {
                return new VersionIsStale(current);
            }
        }
        return failure;
    }

    private GenericCommandMessage<Object> message(Order order) {
        var metaData = new HashMap<String, Object>(order.trace().toMetaData());
        metaData.put(ActingResolverFactory.AT, clock.instant().toString());
        metaData.put(OnceOnly.ORDER, order);
        if (order.expectedVersion() != null) {
            metaData.put(VersionedTargetResolver.EXPECTED_VERSION, order.expectedVersion());
        }
        return new GenericCommandMessage<>(order.payload(), MetaData.from(metaData));
    }
}
