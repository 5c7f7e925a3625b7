package no.samspor.command.platform;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextVault;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends the commands of the {@code When…Then…} process managers, as the system on behalf of the actor who caused the
 * event. The command id is derived from the event and the step, so that a redelivery has no second effect. A failure
 * that is no broken rule is tried again; what still fails is parked with the dead letters.
 */
@Component
public class Processes implements DisposableBean {

    private static final int ATTEMPTS = 5;

    private final CommandSender sender;
    private final TextVault vault;
    // a transaction of its own: the processor's batch must not fall with one command
    private final ExecutorService own = Executors.newVirtualThreadPerTaskExecutor();

    Processes(CommandSender sender, TextVault vault) {
        this.sender = sender;
        this.vault = vault;
    }

    /**
     * Carries out one step that an event calls for.
     *
     * @param step names the step within the process, and the item when there are several; part of the command id
     * @param location where the result is read, for example {@code /api/tiltak/…}
     * @param command makes the command, sealing its texts with what it is given
     */
    public void send(EventMessage<?> event, String step, String location, Function<Sealing, Object> command) {
        var cause = Cause.of(event);
        send(cause, cause.trace().occurredOn(), step, location, command);
    }

    /** As above, for a step that falls due on a later day than its cause. */
    void send(Cause cause, LocalDate occurredOn, String step, String location, Function<Sealing, Object> command) {
        var id = Generators.nameBasedGenerator(cause.event()).generate(step.getBytes(StandardCharsets.UTF_8));
        if (sender.answered(id).isPresent()) {
            return;
        }
        var sealing = vault.newSealing();
        var payload = command.apply(sealing);
        var fingerprint = Fingerprint.of(id.toString().getBytes(StandardCharsets.UTF_8));
        var trace = cause.onBehalf(id, occurredOn);
        var order = new Order(payload, trace, fingerprint, location, true, null, sealing.keys());
        for (var attempt = 1; ; attempt++) {
            try {
                inItsOwnTransaction(order);
                return;
            } catch (BrokenRule rule) {
                throw rule;
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private void inItsOwnTransaction(Order order) {
        try {
            own.submit(() -> sender.send(order)).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(50L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        own.close();
    }
}
