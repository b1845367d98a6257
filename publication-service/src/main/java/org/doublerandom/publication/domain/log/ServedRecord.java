package org.doublerandom.publication.domain.log;

import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.values.Suite;

/**
 * A record as the log serves it now.
 *
 * @param n its place, from 1
 */
public record ServedRecord(int n, String text) {
    public String digest(Suite suite) {
        return suite.of(text).hex();
    }

    /** Stated by announcements only, in their second line. */
    Optional<Suite> suite() {
        return Stream.of(Suite.values())
                .filter(suite -> text.startsWith("DRAW1\nsuite " + suite + "\n"))
                .findFirst();
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
