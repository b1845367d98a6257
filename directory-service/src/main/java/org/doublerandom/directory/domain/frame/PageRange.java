package org.doublerandom.directory.domain.frame;

/** Some pages of a file, counted from 0; a range may end beyond the file, but not begin there. */
public record PageRange(long from, int count) {
    /** Most pages of one range. */
    public static final int MOST = Chunk.PAGES;

    void requireInside(long pages) {
        // Page 0 of an empty file is nothing, and may be asked for like that of any other.
        if (from < 0 || from >= Math.max(1, pages) || count < 1 || count > MOST) {
            throw new PagesOutside(this, pages);
        }
    }

    long end(long pages) {
        return Math.min(pages, from + count);
    }
}
