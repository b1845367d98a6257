package org.doublerandom.draw.domain.copy;

/** The directory served other pages than it froze, or none. */
public final class WrongPages extends RuntimeException {
    private WrongPages(String message) {
        super(message);
    }

    /** The directory does not serve the pages at all. */
    public static WrongPages refused(PageRange range, String answer) {
        return new WrongPages(range + ": answered " + answer + " (expected: " + range.lines() + " lines)");
    }

    WrongPages(PageRange range, long found) {
        this(range + ": " + found + " whole lines (expected: " + range.lines() + ", each ended by LF)");
    }
}
