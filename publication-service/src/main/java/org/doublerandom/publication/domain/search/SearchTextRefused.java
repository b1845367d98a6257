package org.doublerandom.publication.domain.search;

/** A search takes a short line of text. */
public final class SearchTextRefused extends RuntimeException {
    SearchTextRefused(int length) {
        super("search text: " + length + " characters (expected: 1 to " + SearchText.LONGEST
                + ", no control characters)");
    }
}
