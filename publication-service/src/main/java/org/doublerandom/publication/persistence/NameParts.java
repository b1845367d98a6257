package org.doublerandom.publication.persistence;

import java.util.Set;
import java.util.TreeSet;

/** Every character of a folded name and every two that stand together: what contains a text has its parts. */
final class NameParts {
    private NameParts() {}

    static Set<String> of(String name) {
        int[] letters = name.codePoints().toArray();
        Set<String> parts = new TreeSet<>();
        for (int i = 0; i < letters.length; i++) {
            parts.add(Character.toString(letters[i]));
            if (i > 0) {
                parts.add(pair(letters, i));
            }
        }
        return parts;
    }

    /** The longest parts that whatever contains the text has. */
    static Set<String> toLookFor(String text) {
        int[] letters = text.codePoints().toArray();
        if (letters.length == 1) {
            return Set.of(Character.toString(letters[0]));
        }
        Set<String> pairs = new TreeSet<>();
        for (int i = 1; i < letters.length; i++) {
            pairs.add(pair(letters, i));
        }
        return pairs;
    }

    private static String pair(int[] letters, int second) {
        return new String(letters, second - 1, 2);
    }
}
