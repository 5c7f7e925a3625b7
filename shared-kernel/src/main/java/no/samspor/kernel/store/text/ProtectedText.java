package no.samspor.kernel.store.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Free text, or anything that names a person. What is stored is ciphertext; a reader must say what an erased one looks
 * like.
 *
 * <p>Only {@link Sealed} is ever written as JSON. {@link Readable} and {@link Erased} are what {@link TextOpener} makes
 * of it.
 */
@JsonDeserialize(as = ProtectedText.Sealed.class)
public sealed interface ProtectedText {

    /**
     * As stored.
     *
     * @param key the key that opens it
     * @param cipher AES-256-GCM ciphertext, base64
     */
    @JsonDeserialize
    record Sealed(
            @JsonProperty("k") UUID key, @JsonProperty("c") String cipher) implements ProtectedText {

        @JsonCreator
        public Sealed {}

        @Override
        public String toString() {
            return "Sealed[" + key + "]";
        }
    }

    /** Opened. Its {@code toString} never shows the text, so that no log can; no JSON can be made of it either. */
    @JsonSerialize(using = OpenedTextIsNotJson.class)
    record Readable(String text) implements ProtectedText {

        @Override
        public String toString() {
            return "Readable[…]";
        }
    }

    /**
     * Erased: the key is destroyed.
     *
     * @param basis what it was erased after, for the audit to show, for example the number of a decision
     */
    @JsonSerialize(using = OpenedTextIsNotJson.class)
    record Erased(String basis) implements ProtectedText {}
}
