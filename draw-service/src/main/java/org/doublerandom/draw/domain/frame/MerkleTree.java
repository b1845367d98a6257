package org.doublerandom.draw.domain.frame;

import java.util.List;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.values.Digest;

/** The hash tree of RFC 6962 over the pages of a file, so that one page can be proved alone (protocol §3). */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    public static Digest leaf(Suite suite, byte[] page) {
        return suite.of(LEAF, page);
    }

    public static Digest root(Suite suite, List<Digest> leaves) {
        if (leaves.isEmpty()) {
            return suite.of("");
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        Digest left = root(suite, leaves.subList(0, split));
        Digest right = root(suite, leaves.subList(split, leaves.size()));
        return suite.of(NODE, left.bytes(), right.bytes());
    }
}
