package no.samspor.kernel.store.text;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A Tink keyset in a file that only its owner can read. New keys in the keyset leave the old ones working. */
public final class FileMasterKey implements MasterKey {

    private final Aead aead;

    private FileMasterKey(Aead aead) {
        this.aead = aead;
    }

    /**
     * Reads the file, or creates it with mode 0600 when it is missing.
     *
     * @param inUse whether something is already sealed under a master key; a new one could never open it
     * @throws IllegalStateException when the file is missing although it is in use
     */
    public static FileMasterKey openOrCreate(Path file, BooleanSupplier inUse) {
        try {
            AeadConfig.register();
            if (!Files.exists(file)) {
                if (inUse.getAsBoolean()) {
                    throw new IllegalStateException("The master key file " + file
                            + " is missing, and stored texts need it: restore it, or set"
                            + " SAMSPOR_MASTER_KEY_FILE to where it is");
                }
                create(file);
            }
            var keyset = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return new FileMasterKey(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key file " + file + " holds no usable keyset", e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public byte[] wrap(UUID id, byte[] key) {
        try {
            return aead.encrypt(key, TextBinding.ofKey(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + id + " could not be wrapped", e);
        }
    }

    @Override
    public byte[] unwrap(UUID id, byte[] wrapped) {
        try {
            return aead.decrypt(wrapped, TextBinding.ofKey(id));
        } catch (GeneralSecurityException e) {
            throw new TextDoesNotOpen(id, e);
        }
    }
}
