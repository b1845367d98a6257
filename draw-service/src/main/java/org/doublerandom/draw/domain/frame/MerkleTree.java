package org.doublerandom.draw.domain.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * The hash tree of RFC 6962 over the pages of a file, so that one page can be proved alone (protocol §3). It grows leaf by leaf
 * and keeps the roots of its whole subtrees only, each at least twice as large as the next.
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Suite suite;
    private final Deque<Digest> subtrees = new ArrayDeque<>();
    private long leaves;

    MerkleTree(Suite suite) {
        this.suite = suite;
    }

    public static Digest leaf(Suite suite, byte[] page) {
        return suite.of(LEAF, page);
    }

    public static Digest root(Suite suite, List<Digest> leaves) {
        MerkleTree tree = new MerkleTree(suite);
        leaves.forEach(tree::add);
        return tree.root();
    }

    void add(Digest leaf) {
        subtrees.push(leaf);
        leaves++;
        for (long whole = leaves; whole % 2 == 0; whole /= 2) {
            join();
        }
    }

    /** Of the leaves so far; none can be added afterwards. */
    Digest root() {
        while (subtrees.size() > 1) {
            join();
        }
        return subtrees.isEmpty() ? suite.of("") : subtrees.peek();
    }

    private void join() {
        Digest right = subtrees.pop();
        Digest left = subtrees.pop();
        subtrees.push(suite.of(NODE, left.bytes(), right.bytes()));
    }
}
