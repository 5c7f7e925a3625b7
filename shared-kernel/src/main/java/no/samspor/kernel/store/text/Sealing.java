package no.samspor.kernel.store.text;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.UserId;

/** Seals the texts of one command, a fresh key for each. Not for use by several threads. */
public final class Sealing {

    private static final TimeBasedEpochGenerator KEY_IDS = Generators.timeBasedEpochGenerator();
    private static final NameBasedGenerator PERSON_KEY_IDS =
            Generators.nameBasedGenerator(UUID.fromString("6f0d6f0e-8a4b-5f3c-9f5e-3f2b7c1d9a10"));

    private final MasterKey masterKey;
    private final KeyStore keyStore;
    private final SecureRandom random;
    private final List<NewKey> keys = new ArrayList<>();

    Sealing(MasterKey masterKey, KeyStore keyStore, SecureRandom random) {
        this.masterKey = masterKey;
        this.keyStore = keyStore;
        this.random = random;
    }

    /**
     * Seals a free text.
     *
     * @param event the event that will hold it
     * @param field the path of record components in that event, lists without index, for example {@code dissent.text}
     */
    public ProtectedText.Sealed seal(Class<? extends DomainEvent> event, String field, String text) {
        var id = KEY_IDS.generate();
        var key = newKey();
        keys.add(new NewKey(id, masterKey.wrap(id, key), Set.of()));
        return new TextKey(id, key).seal(event, field, text);
    }

    /**
     * Seals a field that identifies a person under that person's one key, minted at first use. Its id is derived from
     * the person's, so that two nodes cannot mint two.
     *
     * @throws IllegalStateException when the person has been erased: their key is never minted again
     */
    public ProtectedText.Sealed sealOf(UserId person, Class<? extends DomainEvent> event, String field, String text) {
        var id = PERSON_KEY_IDS.generate(person.toString());
        var stored = keyStore.insertIfNew(new NewKey(id, masterKey.wrap(id, newKey()), Set.of(person)));
        return switch (stored) {
            case StoredKey.Live live -> new TextKey(id, masterKey.unwrap(id, live.wrapped())).seal(event, field, text);
            case StoredKey.Destroyed destroyed ->
                throw new IllegalStateException("The person of key " + id + " is erased");
        };
    }

    /** The key rows to write in the same transaction as the event. */
    public List<NewKey> keys() {
        return List.copyOf(keys);
    }

    private byte[] newKey() {
        var key = new byte[TextKey.BYTES];
        random.nextBytes(key);
        return key;
    }
}
