package org.doublerandom.verifier.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** One of the three files that are frozen before a draw, read line by line in bounded memory (protocol §3). */
public final class FrozenFile {
    /** Longer than any line can be that says something. */
    private static final int LONGEST = 1 << 16;

    private static final int PAGE = 256;

    private final Announcement.Bound bound;
    private final MerkleRoot root;
    private byte[] before = {};
    private long lines;

    private FrozenFile(Announcement.Bound bound, Suite suite) {
        this.bound = bound;
        this.root = new MerkleRoot(suite);
    }

    /** Told of each line, without its LF. */
    public interface Reader {
        /** @return what the line should be, or an empty text if it is well */
        String read(byte[] line, int length);
    }

    /** @throws NotAsWritten if a line is malformed or out of order, or this is not the announced file */
    public static void read(Announcement announcement, String name, InputStream in, Reader reader) throws IOException {
        FrozenFile file = new FrozenFile(announcement.bound(name), announcement.suite());
        file.read(in, reader);
        file.requireAnnounced();
    }

    /**
     * A file that was published by its root alone, in pages of 256 lines.
     *
     * @return its lines
     * @throws NotAsWritten if a line is malformed or out of order, or the root is another
     */
    public static long readRooted(String name, String root, InputStream in, Reader reader) throws IOException {
        FrozenFile file = new FrozenFile(new Announcement.Bound(name, root, -1, PAGE), Suite.SHA256);
        file.read(in, reader);
        file.requireRoot();
        return file.lines;
    }

    private void read(InputStream in, Reader reader) throws IOException {
        byte[] buffer = new byte[2 * LONGEST];
        byte[] line = new byte[LONGEST + 1];
        int length = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            int begin = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    length = append(line, length, buffer, begin, i + 1);
                    accept(line, length - 1, reader);
                    length = 0;
                    begin = i + 1;
                }
            }
            length = append(line, length, buffer, begin, count);
        }
        NotAsWritten.require(length == 0, Rule.TEXT, "text.noLastLf", bound.name());
    }

    private int append(byte[] line, int length, byte[] buffer, int begin, int end) {
        int more = end - begin;
        NotAsWritten.require(length + more <= LONGEST, Rule.TEXT, "file.longLine", bound.name(), lines + 1);
        System.arraycopy(buffer, begin, line, length, more);
        return length + more;
    }

    private void accept(byte[] line, int length, Reader reader) {
        String expected = reader.read(line, length);
        if (!expected.isEmpty()) {
            throw new NotAsWritten(Rule.TEXT, "text.line", bound.name(), lines + 1, text(line, length), expected);
        }
        if (lines > 0 && Arrays.compareUnsigned(before, 0, before.length, line, 0, length) >= 0) {
            throw new NotAsWritten(Rule.TEXT, "text.order", bound.name(), lines + 1, text(line, length));
        }
        if (before.length != length) {
            before = new byte[length];
        }
        System.arraycopy(line, 0, before, 0, length);
        if (lines % bound.page() == 0) {
            if (lines > 0) {
                root.endLeaf();
            }
            root.beginLeaf();
        }
        root.leaf(line, 0, length + 1);
        lines++;
    }

    private void requireAnnounced() {
        NotAsWritten.require(lines == bound.lines(), Rule.TEXT, "file.lines", bound.name(), lines, bound.lines());
        requireRoot();
    }

    private void requireRoot() {
        if (lines > 0) {
            root.endLeaf();
        }
        String found = root.root();
        NotAsWritten.require(found.equals(bound.root()), Rule.TEXT, "file.root", bound.name(), found, bound.root());
    }

    static String text(byte[] line, int length) {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
