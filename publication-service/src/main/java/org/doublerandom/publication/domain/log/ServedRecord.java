package org.doublerandom.publication.domain.log;

import org.doublerandom.values.Digest;

/**
 * A record as the log serves it now.
 *
 * @param n its place, from 1
 */
public record ServedRecord(int n, String text) {
    private static final String PREV = "prev ";

    /** Computed here: what is served beside a text proves nothing. */
    public String digest() {
        return Digest.of(text).hex();
    }

    /** Nothing where the text has no such line. */
    public String prev() {
        return prevOf(text);
    }

    /** The digest that a text names as the one before. */
    public static String prevOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith(PREV))
                .map(line -> line.substring(PREV.length()))
                .findFirst()
                .orElse("");
    }
}
