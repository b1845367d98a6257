package org.doublerandom.draw.domain.copy;

/** The directory served other pages than it froze. */
public final class WrongPages extends RuntimeException {
    WrongPages(PageRange range, long found) {
        super(range + ": " + found + " whole lines (expected: " + range.lines() + ", each ended by LF)");
    }
}
