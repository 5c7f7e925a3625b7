package no.samspor.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A signed note after the C2SP specification signed-note, with Ed25519 signatures.
 *
 * @param text what is signed, with its last newline
 */
record Note(String text, List<Line> signatures) {

    private static final byte ED25519 = 1;
    private static final int ID_BYTES = 4;
    private static final String DASH = "— ";
    /** What stands before the 32 bytes in an X.509 key of Ed25519 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Under which name, with which key, and the signature. */
    record Line(String name, byte[] id, byte[] signature) {}

    /** A verifier key: {@code <name>+<id in hex>+<base64 of algorithm and key>}. */
    record Key(String name, byte[] id, PublicKey key) {

        /** @throws Broken when it is none, or its id is that of another key */
        static Key of(String written) {
            var parts = written.split("\\+", 3);
            if (parts.length != 3) {
                throw new Broken("Dette er ingen nøkkel: " + written);
            }
            try {
                var typed = Base64.getDecoder().decode(parts[2]);
                if (typed.length != 33 || typed[0] != ED25519) {
                    throw new Broken("Nøkkelen er ikke en Ed25519-nøkkel: " + written);
                }
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
                var id = Arrays.copyOf(digest.digest(typed), ID_BYTES);
                if (!HexFormat.of().formatHex(id).equals(parts[1])) {
                    throw new Broken("Nøkkelens kjennetegn passer ikke til nøkkelen: " + written);
                }
                var encoded = new ByteArrayOutputStream();
                encoded.writeBytes(X509);
                encoded.write(typed, 1, typed.length - 1);
                return new Key(
                        parts[0],
                        id,
                        KeyFactory.getInstance("Ed25519")
                                .generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new Broken("Dette er ingen nøkkel: " + written);
            }
        }
    }

    /** @throws Broken when it is none */
    static Note of(String written) {
        var end = written.lastIndexOf("\n\n");
        if (end < 0 || !written.endsWith("\n")) {
            throw new Broken("Sjekkpunktet er ikke en signert tekst");
        }
        var lines = written.substring(end + 2, written.length() - 1).split("\n", -1);
        return new Note(
                written.substring(0, end + 1),
                Arrays.stream(lines).map(Note::line).toList());
    }

    private static Line line(String written) {
        var parts = written.startsWith(DASH) ? written.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new Broken("Sjekkpunktet er ikke signert slik det skal");
        }
        try {
            var bytes = Base64.getDecoder().decode(parts[1]);
            if (bytes.length <= ID_BYTES
                    || !Base64.getEncoder().encodeToString(bytes).equals(parts[1])) {
                throw new Broken("Sjekkpunktet er ikke signert slik det skal");
            }
            return new Line(
                    parts[0], Arrays.copyOf(bytes, ID_BYTES), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
        } catch (IllegalArgumentException e) {
            throw new Broken("Sjekkpunktet er ikke signert slik det skal");
        }
    }

    /** The first of the keys that has signed it. */
    Optional<Key> signedBy(List<Key> keys) {
        return keys.stream().filter(this::isSignedBy).findFirst();
    }

    private boolean isSignedBy(Key key) {
        return signatures.stream()
                .filter(line -> line.name().equals(key.name()) && Arrays.equals(line.id(), key.id()))
                .anyMatch(line -> verifies(key, line));
    }

    private boolean verifies(Key key, Line line) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key.key());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(line.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
