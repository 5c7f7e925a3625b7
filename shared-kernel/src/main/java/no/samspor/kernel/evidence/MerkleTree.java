package no.samspor.kernel.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The hash tree of RFC 9162, section 2.1, over leaves of which the complete subtrees are kept. A range of leaves is
 * {@code [from, until)} and begins where a complete subtree of its size would.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The hashes of the complete subtrees: of 2^level leaves, the number-th from the left. */
    interface Nodes {

        byte[] hash(int level, long number);
    }

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    static byte[] leafHash(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** MTH(D_n) of section 2.1.1. */
    byte[] root(long size) {
        return size == 0 ? sha256().digest() : root(0, size);
    }

    /**
     * PATH(m, D_n) of section 2.1.3.1, from the leaf upwards.
     *
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    List<byte[]> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("A tree of " + size + " has no leaf " + leaf);
        }
        var path = new ArrayList<byte[]>();
        path(leaf, 0, size, path);
        return List.copyOf(path);
    }

    /**
     * PROOF(m, D_n) of section 2.1.4.1; empty for trees of the same size.
     *
     * @throws IllegalArgumentException when the first tree is empty or greater than the second
     */
    List<byte[]> consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("A tree of " + second + " does not grow from one of " + first);
        }
        var proof = new ArrayList<byte[]>();
        subproof(first, 0, second, true, proof);
        return List.copyOf(proof);
    }

    private void path(long leaf, long from, long until, List<byte[]> path) {
        if (until - from == 1) {
            return;
        }
        var middle = from + split(until - from);
        if (leaf < middle) {
            path(leaf, from, middle, path);
            path.add(root(middle, until));
        } else {
            path(leaf, middle, until, path);
            path.add(root(from, middle));
        }
    }

    /** @param whole whether the first tree's part of this range is a subtree that its own root is made of directly */
    private void subproof(long first, long from, long until, boolean whole, List<byte[]> proof) {
        if (first == until) {
            if (!whole) {
                proof.add(root(from, until));
            }
            return;
        }
        var middle = from + split(until - from);
        if (first <= middle) {
            subproof(first, from, middle, whole, proof);
            proof.add(root(middle, until));
        } else {
            subproof(first, middle, until, false, proof);
            proof.add(root(from, middle));
        }
    }

    private byte[] root(long from, long until) {
        var size = until - from;
        if (Long.bitCount(size) == 1) {
            var level = Long.numberOfTrailingZeros(size);
            return nodes.hash(level, from >> level);
        }
        var middle = from + split(size);
        return nodeHash(root(from, middle), root(middle, until));
    }

    /** The largest power of two below the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
