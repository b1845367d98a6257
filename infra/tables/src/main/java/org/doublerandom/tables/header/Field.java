package org.doublerandom.tables.header;

import java.util.List;

/**
 * What a column of a kind of table may mean.
 *
 * @param isNeeded without it the rows mean nothing
 * @param names under which it is published, the most telling first
 */
public record Field(String name, boolean isNeeded, List<String> names) {
    private static final String NEEDED = "!";

    public Field {
        names = List.copyOf(names);
    }

    /** @param line {@code name = first, second}; with an exclamation mark behind a name that is needed */
    static Field of(String line) {
        String[] sides = line.split("=", 2);
        String name = sides[0].strip();
        boolean isNeeded = name.endsWith(NEEDED);
        List<String> names = List.of(sides[1].strip().split("\\s*,\\s*"));
        return new Field(isNeeded ? name.substring(0, name.length() - 1) : name, isNeeded, names);
    }
}
