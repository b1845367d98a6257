package org.doublerandom.draw.domain.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.values.Digest;

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
        requirePageLines(pageLines);
        List<Digest> pages = new ArrayList<>();
        long lines = 0;
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n' && ++lines % pageLines == 0) {
                pages.add(MerkleTree.leaf(suite, Arrays.copyOfRange(file, start, i + 1)));
                start = i + 1;
            }
        }
        if (start < file.length) {
            pages.add(MerkleTree.leaf(suite, Arrays.copyOfRange(file, start, file.length)));
        }
        return new FileRoot(MerkleTree.root(suite, pages), lines, pageLines);
    }

    public static FileRoot of(byte[] file, int pageLines) {
        return of(Suite.SHA256, file, pageLines);
    }

    private static void requirePageLines(int pageLines) {
        if (pageLines < 1 || pageLines > MOST_PAGE_LINES) {
            throw new IllegalArgumentException("lines on a page: " + pageLines + " (expected: 1 to 65536)");
        }
    }
}
