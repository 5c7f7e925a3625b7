package no.samspor.verifier;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a pack from its beginning to its end, once, and computes what its leaves come to. */
final class Pack {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_LEAF = 16 << 20;
    private static final int HASH = 32;
    /** The length of an entry that is no longer stored. */
    private static final int GONE = -1;
    /** How many are named; how many there are beyond that says nothing more. */
    static final int MOST_NAMED = 20;

    /**
     * What a pack says, and what it comes to.
     *
     * @param checkpoint the one in the pack
     * @param keys the ones in the pack
     * @param size how many leaves there are
     * @param roots the root over the entries up to each size that was asked for, as far as there are so many
     * @param claimed the root over the hashes that the pack says the leaves have, likewise
     * @param odd the first leaves whose entry is not the one that their hash is of
     */
    record Contents(
            Checkpoint checkpoint,
            List<Note.Key> keys,
            long size,
            Map<Long, byte[]> roots,
            Map<Long, byte[]> claimed,
            List<Odd> odd) {}

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
            var leaves = new Leaves(checkpoint.size(), sizes);
            leaves.read(new DataInputStream(zip));
            if (zip.getNextEntry() != null) {
                throw new Broken("Pakken har noe mer enn den skal");
            }
            return new Contents(checkpoint, keys, leaves.tree.size(), leaves.roots, leaves.claimed, leaves.odd);
        } catch (EOFException | ZipException e) {
            throw new Broken("Pakken er ødelagt eller avkortet");
        }
    }

    /** The leaves, read one after the other: what their entries come to, and what their hashes do. */
    private static final class Leaves {

        private final RunningTree tree = new RunningTree();
        private final RunningTree claims = new RunningTree();
        private final Map<Long, byte[]> roots = new TreeMap<>();
        private final Map<Long, byte[]> claimed = new TreeMap<>();
        private final List<Odd> odd = new ArrayList<>();
        private final long expected;
        private final List<Long> sizes;

        Leaves(long expected, List<Long> sizes) {
            this.expected = expected;
            this.sizes = sizes;
        }

        void read(DataInputStream from) throws IOException {
            for (var first = from.read(); first >= 0; first = from.read()) {
                if (tree.size() == expected) {
                    throw new Broken("Pakken har flere hendelser enn sjekkpunktet sier: " + expected);
                }
                add(hash(from, first), from);
            }
        }

        private void add(byte[] claim, DataInputStream from) throws IOException {
            var length = from.readInt();
            if (length < GONE || length > LONGEST_LEAF) {
                throw new Broken("Pakken har en hendelse som er lengre enn noen kan være");
            }
            var entry = length == GONE ? new byte[0] : entry(from, length);
            var leaf = tree.leaf(entry);
            if ((length == GONE || !Arrays.equals(leaf, claim)) && odd.size() < MOST_NAMED) {
                odd.add(length == GONE ? Odd.gone(tree.size() + 1) : Odd.changed(tree.size() + 1, entry));
            }
            tree.add(leaf);
            claims.add(claim);
            if (tree.size() == expected || sizes.contains(tree.size())) {
                roots.put(tree.size(), tree.root());
                claimed.put(tree.size(), claims.root());
            }
        }

        /** @param first the first byte of it */
        private static byte[] hash(DataInputStream from, int first) throws IOException {
            var hash = new byte[HASH];
            hash[0] = (byte) first;
            from.readFully(hash, 1, HASH - 1);
            return hash;
        }

        private static byte[] entry(DataInputStream from, int length) throws IOException {
            // as much as there is, and not as much as it claims
            var bytes = from.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return bytes;
        }
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
