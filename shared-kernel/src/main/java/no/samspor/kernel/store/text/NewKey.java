package no.samspor.kernel.store.text;

import java.util.Set;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;

/**
 * The row of a key that must be written in the same transaction as the event that holds its text.
 *
 * @param wrapped the key under the master key
 * @param subjects whom the text is about, as far as they are known by id
 */
public record NewKey(UUID id, byte[] wrapped, Set<UserId> subjects) {

    @Override
    public String toString() {
        return "NewKey[" + id + "]";
    }
}
