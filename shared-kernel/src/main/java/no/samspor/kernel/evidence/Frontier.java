package no.samspor.kernel.evidence;

import java.util.function.IntFunction;

/** The right edge of a Merkle tree, which is all that the next leaf needs. */
final class Frontier {

    private static final int LEVELS = 63;

    /** What becomes complete. */
    interface Completed {

        void node(int level, long number, byte[] hash);
    }

    /** By level, where the size has that bit: the complete subtree that ends at the size's bits above it. */
    private final byte[][] hashes = new byte[LEVELS][];

    private long size;

    /** @param last gives the last complete subtree of a level */
    static Frontier of(long size, IntFunction<byte[]> last) {
        var frontier = new Frontier();
        frontier.size = size;
        for (var level = 0; level < LEVELS; level++) {
            if ((size >> level & 1) == 1) {
                frontier.hashes[level] = last.apply(level);
            }
        }
        return frontier;
    }

    long size() {
        return size;
    }

    /** @param completed is told of the leaf, and of every subtree that it completes */
    void append(byte[] leafHash, Completed completed) {
        var hash = leafHash;
        var level = 0;
        completed.node(level, size, hash);
        while ((size >> level & 1) == 1) {
            hash = MerkleTree.nodeHash(hashes[level], hash);
            level++;
            completed.node(level, size >> level, hash);
        }
        hashes[level] = hash;
        size++;
    }
}
