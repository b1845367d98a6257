package org.doublerandom.draw.domain.copy;

/** The directory served other pages than it froze, or none. */
public final class WrongPages extends RuntimeException {
    private final boolean isNone;

    private WrongPages(String message, boolean isNone) {
        super(message);
        this.isNone = isNone;
    }

    /** The directory has no such pages. */
    public static WrongPages none(PageRange range, String answer) {
        return new WrongPages(answered(range, answer), true);
    }

    /** Whether it answered that it has none. */
    public boolean isNone() {
        return isNone;
    }

    /** The directory does not serve the pages at all. */
    public static WrongPages refused(PageRange range, String answer) {
        return new WrongPages(answered(range, answer), false);
    }

    private static String answered(PageRange range, String answer) {
        return range + ": answered " + answer + " (expected: " + range.lines() + " lines)";
    }

    WrongPages(PageRange range, long found) {
        this(range + ": " + found + " whole lines (expected: " + range.lines() + ", each ended by LF)", false);
    }
}
