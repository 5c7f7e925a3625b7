package no.samspor.kernel.store.text;

import java.util.UUID;

/** Wraps the keys of the texts. A file in the demo; a key management service where one is at hand. */
public interface MasterKey {

    /** @return the wrapped key, bound to its id */
    byte[] wrap(UUID id, byte[] key);

    /** @throws TextDoesNotOpen when it was wrapped under another master key or for another id */
    byte[] unwrap(UUID id, byte[] wrapped);
}
