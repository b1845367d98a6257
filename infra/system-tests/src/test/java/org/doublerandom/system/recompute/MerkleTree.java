package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The commitment of a file: the root of the tree over its pages (protocol §3, RFC 6962). */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Suite suite;

    public MerkleTree(Suite suite) {
        this.suite = suite;
    }

    public String rootOf(String file, int linesOfAPage) {
        return root(pages(file, linesOfAPage).stream().map(Suite::bytes).toList());
    }

    String root(List<byte[]> leaves) {
        return HexFormat.of().formatHex(leaves.isEmpty() ? suite.digest() : tree(leaves));
    }

    private byte[] tree(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return suite.digest(LEAF, leaves.get(0));
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return suite.digest(NODE, tree(leaves.subList(0, left)), tree(leaves.subList(left, leaves.size())));
    }

    private static List<String> pages(String file, int linesOfAPage) {
        List<String> pages = new ArrayList<>();
        int begin = 0;
        int lines = 0;
        for (int end = file.indexOf('\n') + 1; end > 0; end = file.indexOf('\n', end) + 1) {
            lines++;
            if (lines % linesOfAPage == 0 || end == file.length()) {
                pages.add(file.substring(begin, end));
                begin = end;
            }
        }
        return pages;
    }
}
