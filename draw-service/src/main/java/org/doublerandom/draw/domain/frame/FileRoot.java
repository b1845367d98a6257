package org.doublerandom.draw.domain.frame;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** What binds a frozen file: the Merkle root over its pages, its number of lines and the lines on a page (protocol §3). */
public record FileRoot(Digest root, long lines, int pageLines) {
    private static final int MOST_PAGE_LINES = 65536;

    public FileRoot {
        requirePageLines(pageLines);
        if (lines < 0) {
            throw new IllegalArgumentException("lines: " + lines + " (expected: 0 or more)");
        }
    }

    public static FileRoot of(Suite suite, byte[] file, int pageLines) {
        PassingRoot root = new PassingRoot(suite, pageLines);
        root.pass(file);
        return root.root();
    }

    /** The same of a file that comes piece by piece. */
    public static FileRoot of(Suite suite, FilePieces file, int pageLines) {
        PassingRoot root = new PassingRoot(suite, pageLines);
        file.pieces().forEachOrdered(root::pass);
        return root.root();
    }

    static void requirePageLines(int pageLines) {
        if (pageLines < 1 || pageLines > MOST_PAGE_LINES) {
            throw new IllegalArgumentException("lines on a page: " + pageLines + " (expected: 1 to 65536)");
        }
    }
}
