package no.samspor.kernel.store.text;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;

/**
 * An unwrapped key: AES-256-GCM by Tink, a random 12-byte nonce before the ciphertext and its tag. Safe for use by many
 * threads.
 */
final class TextKey {

    static final int BYTES = 32;

    private final UUID id;
    private final AesGcmJce aead;

    TextKey(UUID id, byte[] key) {
        this.id = id;
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key " + id + " is no AES-256 key", e);
        }
    }

    ProtectedText.Sealed seal(Class<? extends DomainEvent> event, String field, String text) {
        try {
            var cipher = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), TextBinding.of(id, event, field));
            return new ProtectedText.Sealed(id, Base64.getEncoder().encodeToString(cipher));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed under key " + id, e);
        }
    }

    ProtectedText.Readable open(Class<? extends DomainEvent> event, String field, ProtectedText.Sealed sealed) {
        try {
            var text = aead.decrypt(Base64.getDecoder().decode(sealed.cipher()), TextBinding.of(id, event, field));
            return new ProtectedText.Readable(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new TextDoesNotOpen(id, e);
        }
    }
}
