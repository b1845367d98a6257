package org.doublerandom.publication.domain.search;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A search takes a short line of text. */
@Refusal(value = Kind.INVALID, pointer = "?q")
public final class SearchTextRefused extends RuntimeException {
    SearchTextRefused(int length) {
        super("search text: " + length + " characters (expected: 1 to " + SearchText.LONGEST
                + ", no control characters)");
    }
}
