package org.doublerandom.publication.domain.log;

import org.doublerandom.values.Digest;

/**
 * A record as the log serves it now.
 *
 * @param n its place, from 1
 */
public record ServedRecord(int n, String text) {
    /** Computed here: what is served beside a text proves nothing. */
    public String digest() {
        return Digest.of(text).hex();
    }

    /** Nothing where the text has no such line. */
    public String prev() {
        return field(text, "prev");
    }

    /** What stands behind a word at the beginning of a line; nothing where there is no such line. */
    static String field(String text, String word) {
        return text.lines()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElse("");
    }
}
