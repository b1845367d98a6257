package org.doublerandom.verifier.check;

import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The first line in which a text is not the one that follows. */
final class Difference {
    private Difference() {}

    static void requireNone(String name, String found, String expected) {
        if (found.equals(expected)) {
            return;
        }
        String[] one = found.split("\n", -1);
        String[] other = expected.split("\n", -1);
        int line = 0;
        while (line < one.length && line < other.length && one[line].equals(other[line])) {
            line++;
        }
        throw new NotAsWritten(
                Rule.RESULT,
                "difference.line",
                name,
                line + 1,
                line < one.length ? one[line] : "",
                line < other.length ? other[line] : "");
    }
}
