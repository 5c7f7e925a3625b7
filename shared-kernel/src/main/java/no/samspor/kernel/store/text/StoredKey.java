package no.samspor.kernel.store.text;

import java.util.UUID;

/** What the store knows of a key. */
public sealed interface StoredKey {

    UUID id();

    /** It opens texts. */
    record Live(UUID id, byte[] wrapped) implements StoredKey {

        @Override
        public String toString() {
            return "Live[" + id + "]";
        }
    }

    /** The tombstone: the wrapped key is destroyed, and no key gets this id again. */
    record Destroyed(UUID id, String basis) implements StoredKey {}
}
