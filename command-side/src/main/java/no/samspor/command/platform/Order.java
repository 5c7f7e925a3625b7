package no.samspor.command.platform;

import java.util.List;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.store.text.NewKey;
import org.jspecify.annotations.Nullable;

/**
 * A command with all that goes with it.
 *
 * @param trace who, when and by which command; {@code trace.command()} is the idempotency key
 * @param fingerprint what the request was, so that the same key for something else is noticed
 * @param location where the result is read
 * @param expectedVersion the version that the sender had seen, when it matters
 * @param keys of the texts sealed for it; stored in the same transaction
 */
public record Order(
        Object payload,
        Trace trace,
        Fingerprint fingerprint,
        String location,
        boolean creates,
        @Nullable Long expectedVersion,
        List<NewKey> keys) {}
