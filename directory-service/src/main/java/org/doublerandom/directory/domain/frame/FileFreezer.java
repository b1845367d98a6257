package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Takes a file's lines one by one, in their order, and keeps them as pages; holds at most one chunk in memory. */
public final class FileFreezer {
    private final Suite suite;
    private final Chunks chunks;
    private final List<Digest> roots = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private String last = "";
    private long lines;

    public FileFreezer(Suite suite, Chunks chunks) {
        this.suite = suite;
        this.chunks = chunks;
    }

    public void add(String line) {
        if (line.compareTo(last) <= 0) {
            throw new IllegalArgumentException(
                    "line '" + line + "' after '" + last + "' (expected: strictly ascending by bytes)");
        }
        last = line;
        page.append(line).append('\n');
        lines++;
        if (lines % FrozenFile.PAGE_SIZE == 0) {
            endPage();
        }
    }

    public FrozenFile freeze() {
        if (!page.isEmpty()) {
            endPage();
        }
        if (!pages.isEmpty()) {
            endChunk();
        }
        return new FrozenFile(suite, MerkleTree.root(suite, roots), lines, FrozenFile.PAGE_SIZE, roots);
    }

    private void endPage() {
        pages.add(page.toString());
        page.setLength(0);
        if (pages.size() == Chunk.PAGES) {
            endChunk();
        }
    }

    private void endChunk() {
        Chunk chunk = Chunk.of(suite, pages);
        chunks.keep(chunk);
        roots.add(chunk.root());
        pages.clear();
    }
}
