package no.samspor.kernel.store.text;

import java.security.SecureRandom;

/** Where texts are sealed on their way in. */
public final class TextVault {

    private final MasterKey masterKey;
    private final KeyStore keys;
    private final SecureRandom random = new SecureRandom();

    public TextVault(MasterKey masterKey, KeyStore keys) {
        this.masterKey = masterKey;
        this.keys = keys;
    }

    /** Begins the sealing of the texts of one command. */
    public Sealing newSealing() {
        return new Sealing(masterKey, keys, random);
    }
}
