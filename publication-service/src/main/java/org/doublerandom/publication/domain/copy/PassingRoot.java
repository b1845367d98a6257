package org.doublerandom.publication.domain.copy;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** The root of a file over its pages (protocol §3, RFC 6962) as it passes piece by piece; nothing of it is kept. */
final class PassingRoot {
    private static final byte LEAF = 0;
    private static final byte[] NODE = {1};

    private final Suite suite;
    private final int pageSize;
    private final MessageDigest page;
    private final Deque<Digest> subtrees = new ArrayDeque<>();
    private long leaves;
    private long lines;
    private boolean hasPageBegun;

    /** @param pageSize how many lines each page has but the last */
    PassingRoot(Suite suite, int pageSize) {
        this.suite = suite;
        this.pageSize = pageSize;
        this.page = suite.messageDigest();
    }

    void pass(byte[] piece) {
        int start = 0;
        for (int i = 0; i < piece.length; i++) {
            if (piece[i] == '\n' && ++lines % pageSize == 0) {
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
        subtrees.push(Digest.ofBytes(page.digest()));
        hasPageBegun = false;
        leaves++;
        for (long whole = leaves; whole % 2 == 0; whole /= 2) {
            join();
        }
    }

    private void join() {
        Digest right = subtrees.pop();
        Digest left = subtrees.pop();
        subtrees.push(suite.of(NODE, left.bytes(), right.bytes()));
    }

    /** When all has passed. */
    KeptFrame.FrozenFile file() {
        if (hasPageBegun) {
            endPage();
        }
        while (subtrees.size() > 1) {
            join();
        }
        Digest root = subtrees.isEmpty() ? suite.of("") : subtrees.peek();
        return new KeptFrame.FrozenFile(root.hex(), lines, pageSize);
    }
}
