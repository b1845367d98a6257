package org.doublerandom.draw.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doublerandom.draw.domain.frame.FileRoot;

/**
 * Some pages of a frozen file, fetched at a time and stored as one chunk.
 *
 * @param from first page, counted from 0
 * @param lines how many lines these pages have together
 */
public record PageRange(FileName file, long from, int pages, long lines) {
    private static final int MOST_PAGES = 64;
    private static final int MOST_LINES = 16_384;

    static List<PageRange> of(FileName file, FileRoot root) {
        int step = Math.max(1, Math.min(MOST_PAGES, MOST_LINES / root.pageLines()));
        long all = (root.lines() + root.pageLines() - 1) / root.pageLines();
        List<PageRange> ranges = new ArrayList<>();
        for (long from = 0; from < all; from += step) {
            int pages = (int) Math.min(step, all - from);
            long lines = Math.min(root.lines() - from * root.pageLines(), (long) pages * root.pageLines());
            ranges.add(new PageRange(file, from, pages, lines));
        }
        return ranges;
    }

    /** Its lines, of which the first begins at that byte. */
    byte[] cut(byte[] whole, int start) {
        int end = start;
        for (long left = lines; left > 0; end++) {
            if (whole[end] == '\n') {
                left--;
            }
        }
        return Arrays.copyOfRange(whole, start, end);
    }

    /** A range is refused by its number of lines already; whether its bytes are right, the root tells. */
    public byte[] require(byte[] fetched) {
        long found = 0;
        for (byte b : fetched) {
            if (b == '\n') {
                found++;
            }
        }
        if (found != lines || fetched[fetched.length - 1] != '\n') {
            throw new WrongPages(this, found);
        }
        return fetched;
    }

    @Override
    public String toString() {
        return file.wireName() + " pages " + from + " to " + (from + pages - 1);
    }
}
