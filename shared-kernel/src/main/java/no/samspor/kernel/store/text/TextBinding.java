package no.samspor.kernel.store.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;

/** What a ciphertext is bound to (associated data), so that it opens nowhere else. Part of the stored form. */
final class TextBinding {

    private TextBinding() {}

    /** Binds a text to its key and its place: none of the parts can hold the separator. */
    static byte[] of(UUID key, Class<? extends DomainEvent> event, String field) {
        return bytes(key + "|" + event.getSimpleName() + "|" + field);
    }

    /** Binds a wrapped key to its id. */
    static byte[] ofKey(UUID key) {
        return bytes(key.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
