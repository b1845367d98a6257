package org.doublerandom.draw.domain.frame;

import java.security.MessageDigest;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** The root of a file that passes piece by piece; nothing of it is kept. */
final class PassingRoot {
    private static final byte LEAF = 0;

    private final MerkleTree tree;
    private final MessageDigest page;
    private final int pageLines;
    private boolean hasPageBegun;
    private long lines;

    /** @param pageLines how many lines each page has but the last */
    PassingRoot(Suite suite, int pageLines) {
        FileRoot.requirePageLines(pageLines);
        this.tree = new MerkleTree(suite);
        this.page = suite.messageDigest();
        this.pageLines = pageLines;
    }

    void pass(byte[] piece) {
        int start = 0;
        for (int i = 0; i < piece.length; i++) {
            if (piece[i] == '\n' && ++lines % pageLines == 0) {
                goOn(piece, start, i + 1);
                endPage();
                start = i + 1;
            }
        }
        goOn(piece, start, piece.length);
    }

    private void goOn(byte[] piece, int start, int end) {
        if (start < end) {
            if (!hasPageBegun) {
                page.update(LEAF);
            }
            hasPageBegun = true;
            page.update(piece, start, end - start);
        }
    }

    private void endPage() {
        tree.add(Digest.ofBytes(page.digest()));
        hasPageBegun = false;
    }

    /** When all has passed. */
    FileRoot root() {
        if (hasPageBegun) {
            endPage();
        }
        return new FileRoot(tree.root(), lines, pageLines);
    }
}
