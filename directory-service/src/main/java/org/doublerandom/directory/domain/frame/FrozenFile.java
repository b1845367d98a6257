package org.doublerandom.directory.domain.frame;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * What binds a file that will never change: its Merkle root and number of lines; the content lies in chunks.
 *
 * @param suite in which root and chunks are hashed
 */
public record FrozenFile(Suite suite, Digest root, long lines, int pageSize, List<Digest> chunks) {
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

    /** All of it, for files that are known to be small. */
    public String text(Chunks content) {
        return lines(content).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** All lines in their order, without their ends; one chunk at a time is in memory. */
    public Stream<String> lines(Chunks content) {
        return chunks.stream().flatMap(chunk -> lines(stored(chunk, content)));
    }

    /**
     * The whole file as bytes, made chunk by chunk while it is read.
     *
     * @param line what becomes of each line
     */
    public InputStream read(Chunks content, UnaryOperator<String> line) {
        Iterator<Digest> rest = chunks.iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return rest.hasNext();
            }

            @Override
            public InputStream nextElement() {
                StringBuilder text = new StringBuilder();
                lines(stored(rest.next(), content))
                        .forEach(each -> text.append(line.apply(each)).append('\n'));
                return new ByteArrayInputStream(bytes(text.toString()));
            }
        });
    }

    /** The line whose first field is that, of a file that is sorted by it. */
    public Optional<String> lineOf(String key, Chunks content) {
        int from = 0;
        int to = chunks.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            String first =
                    lines(stored(chunks.get(middle), content)).findFirst().orElseThrow();
            if (firstField(first).compareTo(key) <= 0) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return chunks.stream()
                .skip(from)
                .limit(1)
                .flatMap(chunk -> lines(stored(chunk, content)))
                .filter(line -> firstField(line).equals(key))
                .findFirst();
    }

    private static Stream<String> lines(Chunk chunk) {
        return chunk.pages().stream().flatMap(String::lines);
    }

    private static String firstField(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private Chunk chunkOf(Chunks content, long page) {
        return stored(chunks.get((int) (page / Chunk.PAGES)), content);
    }

    private Chunk stored(Digest chunk, Chunks content) {
        return content.find(chunk).orElseThrow(() -> new FileIsLost(chunk, root));
    }
}
