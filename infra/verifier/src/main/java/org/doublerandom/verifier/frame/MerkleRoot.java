package org.doublerandom.verifier.frame;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.doublerandom.verifier.text.Suite;

/** The root over leaves that come one after the other (protocol §3, RFC 6962); keeps one hash per level. */
public final class MerkleRoot {
    private final MessageDigest digest;
    private final Deque<Subtree> subtrees = new ArrayDeque<>();

    public MerkleRoot(Suite suite) {
        this.digest = suite.digest();
    }

    private record Subtree(byte[] hash, long leaves) {}

    public void beginLeaf() {
        digest.update((byte) 0);
    }

    public void leaf(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    public void endLeaf() {
        Subtree right = new Subtree(digest.digest(), 1);
        while (!subtrees.isEmpty() && subtrees.peek().leaves() == right.leaves()) {
            right = joined(subtrees.pop(), right);
        }
        subtrees.push(right);
    }

    private Subtree joined(Subtree left, Subtree right) {
        digest.update((byte) 1);
        digest.update(left.hash());
        return new Subtree(digest.digest(right.hash()), left.leaves() + right.leaves());
    }

    /** Of the leaves so far, once. */
    public String root() {
        if (subtrees.isEmpty()) {
            return HexFormat.of().formatHex(digest.digest());
        }
        Subtree root = subtrees.pop();
        while (!subtrees.isEmpty()) {
            root = joined(subtrees.pop(), root);
        }
        return HexFormat.of().formatHex(root.hash());
    }
}
