package no.samspor.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes after the C2SP specification signed-note, with Ed25519. */
final class NoteSigner {

    private static final byte ED25519 = 1;
    private static final int ID_BYTES = 4;
    private static final int PUBLIC_BYTES = 32;

    /** A key pair: the public key's 32 bytes, and the private key in PKCS #8. */
    record Key(byte[] publicKey, byte[] privateKey) {

        static Key fresh() {
            try {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                var encoded = pair.getPublic().getEncoded();
                return new Key(
                        Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length),
                        pair.getPrivate().getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has Ed25519", e);
            }
        }
    }

    private final Key key;
    private final PrivateKey signing;

    NoteSigner(Key key) {
        this.key = key;
        try {
            this.signing = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key.privateKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key is none", e);
        }
    }

    /** The note of a text that ends with a newline, signed under a name without spaces and plus signs. */
    String sign(String name, String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            var line = new ByteArrayOutputStream();
            line.writeBytes(id(name, key.publicKey()));
            line.writeBytes(signature.sign());
            return text + "\n— " + name + " " + Base64.getEncoder().encodeToString(line.toByteArray()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The note of " + name + " could not be signed", e);
        }
    }

    /** The verifier key that others check signatures under that name with. */
    static String verifierKey(String name, byte[] publicKey) {
        var typed = new ByteArrayOutputStream();
        typed.write(ED25519);
        typed.writeBytes(publicKey);
        return name + "+" + HexFormat.of().formatHex(id(name, publicKey)) + "+"
                + Base64.getEncoder().encodeToString(typed.toByteArray());
    }

    private static byte[] id(String name, byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(ED25519);
            return Arrays.copyOf(digest.digest(publicKey), ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
