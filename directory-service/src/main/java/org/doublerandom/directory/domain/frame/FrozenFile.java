package org.doublerandom.directory.domain.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.doublerandom.values.Digest;

/** What binds a file that will never change: its Merkle root and number of lines; the content lies in chunks. */
public record FrozenFile(Digest root, long lines, int pageSize, List<Digest> chunks) {
    public static final int PAGE_SIZE = 256;

    public FrozenFile {
        chunks = List.copyOf(chunks);
    }

    public long pages() {
        return (lines + pageSize - 1) / pageSize;
    }

    /** Some pages in their order; fewer where the file ends. */
    public String pages(Chunks content, PageRange range) {
        range.requireInside(pages());
        StringBuilder text = new StringBuilder();
        for (long page = range.from(); page < range.end(pages()); page++) {
            text.append(chunkOf(content, page).pages().get((int) (page % Chunk.PAGES)));
        }
        return text.toString();
    }

    /** All pages. */
    public String text(Chunks content) {
        StringBuilder text = new StringBuilder();
        for (long from = 0; from < pages(); from += PageRange.MOST) {
            text.append(pages(content, new PageRange(from, PageRange.MOST)));
        }
        return text.toString();
    }

    /** Line by line, some pages in memory at a time. */
    public void forEachLine(Chunks content, Consumer<String> use) {
        for (long from = 0; from < pages(); from += PageRange.MOST) {
            pages(content, new PageRange(from, PageRange.MOST)).lines().forEach(use);
        }
    }

    static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private Chunk chunkOf(Chunks content, long page) {
        Digest chunk = chunks.get((int) (page / Chunk.PAGES));
        return content.find(chunk)
                .orElseThrow(() -> new IllegalStateException("chunk " + chunk.hex() + " of file " + root.hex()
                        + " is not stored (expected: kept for ever)"));
    }
}
