package no.samspor.kernel.store.text;

import java.util.UUID;

/**
 * A text was met by another key or in another place than it was sealed for, or its key is nowhere: never for erased
 * texts.
 */
public final class TextDoesNotOpen extends RuntimeException {

    TextDoesNotOpen(UUID key, Throwable cause) {
        super("The text sealed under key " + key + " does not open", cause);
    }

    TextDoesNotOpen(UUID key) {
        super("The key " + key + " is neither stored nor erased");
    }
}
