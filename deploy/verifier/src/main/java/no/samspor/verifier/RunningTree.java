package no.samspor.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The hash tree of RFC 9162, section 2.1.1, computed leaf by leaf in memory that grows with its height. */
final class RunningTree {

    /** A complete subtree. */
    private record Subtree(long leaves, byte[] hash) {}

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private final MessageDigest digest;
    private long size;

    RunningTree() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    long size() {
        return size;
    }

    /** What the leaf of an entry is. */
    byte[] leaf(byte[] entry) {
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    void add(byte[] leaf) {
        var added = new Subtree(1, leaf);
        while (!subtrees.isEmpty() && subtrees.peek().leaves() == added.leaves()) {
            var left = subtrees.pop();
            added = new Subtree(left.leaves() * 2, node(left.hash(), added.hash()));
        }
        subtrees.push(added);
        size++;
    }

    /** From the right, where the smallest subtrees are. */
    byte[] root() {
        if (subtrees.isEmpty()) {
            return digest.digest();
        }
        var fromTheRight = subtrees.iterator();
        var root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) {
            root = node(fromTheRight.next().hash(), root);
        }
        return root;
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
