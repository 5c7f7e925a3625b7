package no.samspor.verifier;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a pack from its beginning to its end, once, and computes what its leaves come to. */
final class Pack {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_LEAF = 16 << 20;

    /**
     * What a pack says, and what it comes to.
     *
     * @param checkpoint the one in the pack
     * @param keys the ones in the pack
     * @param size how many leaves there are
     * @param roots the root over the leaves up to each size that was asked for, as far as there are so many
     */
    record Contents(Checkpoint checkpoint, List<Note.Key> keys, long size, TreeMap<Long, byte[]> roots) {}

    private Pack() {}

    /**
     * @param sizes at which the root is wanted besides the size of the pack's own checkpoint
     * @throws Broken when it is no pack, is cut short, or holds more than its checkpoint says
     */
    static Contents read(InputStream from, List<Long> sizes) throws IOException {
        try (var zip = new ZipInputStream(from)) {
            var checkpoint = Checkpoint.of(text(zip, "checkpoint"));
            var keys = text(zip, "keys").lines().map(Note.Key::of).toList();
            entry(zip, "leaves");
            var roots = new TreeMap<Long, byte[]>();
            var size = leaves(new DataInputStream(zip), checkpoint.size(), sizes, roots);
            if (zip.getNextEntry() != null) {
                throw new Broken("Pakken har noe mer enn den skal");
            }
            return new Contents(checkpoint, keys, size, roots);
        } catch (EOFException | ZipException e) {
            throw new Broken("Pakken er ødelagt eller avkortet");
        }
    }

    private static long leaves(DataInputStream from, long expected, List<Long> sizes, TreeMap<Long, byte[]> roots)
            throws IOException {
        var tree = new RunningTree();
        for (var length = from.read(); length >= 0; length = from.read()) {
            if (tree.size() == expected) {
                throw new Broken("Pakken har flere hendelser enn sjekkpunktet sier: " + expected);
            }
            tree.add(leaf(from, length));
            if (tree.size() == expected || sizes.contains(tree.size())) {
                roots.put(tree.size(), tree.root());
            }
        }
        return tree.size();
    }

    /** @param first the first of the four bytes of the length */
    private static byte[] leaf(DataInputStream from, int first) throws IOException {
        var length = first << 24 | from.readUnsignedByte() << 16 | from.readUnsignedShort();
        if (length < 0 || length > LONGEST_LEAF) {
            throw new Broken("Pakken har en hendelse som er lengre enn noen kan være");
        }
        // as much as there is, and not as much as it claims
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String text(ZipInputStream zip, String name) throws IOException {
        entry(zip, name);
        var bytes = zip.readNBytes(LONGEST_TEXT + 1);
        if (bytes.length > LONGEST_TEXT) {
            throw new Broken("«" + name + "» i pakken er lengre enn det kan være");
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new Broken("«" + name + "» i pakken er ikke tekst");
        }
        return text;
    }

    private static void entry(ZipInputStream zip, String name) throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new Broken("Dette er ingen bevispakke fra Samspor: «" + name + "» mangler");
        }
    }
}
