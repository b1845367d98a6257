package org.doublerandom.directory.domain.frame;

import java.util.List;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** The tree of RFC 6962 over the pages of a file (protocol §3). */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    public static Digest leaf(Suite suite, byte[] page) {
        return suite.of(LEAF, page);
    }

    /** The root over leaves, or over the roots of complete subtrees of one size of which only the last may be smaller. */
    public static Digest root(Suite suite, List<Digest> nodes) {
        if (nodes.isEmpty()) {
            return suite.of(new byte[0]);
        }
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        int split = Integer.highestOneBit(nodes.size() - 1);
        Digest left = root(suite, nodes.subList(0, split));
        Digest right = root(suite, nodes.subList(split, nodes.size()));
        return suite.of(NODE, left.bytes(), right.bytes());
    }
}
