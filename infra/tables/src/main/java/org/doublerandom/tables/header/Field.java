package org.doublerandom.tables.header;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a column of a kind of table may mean.
 *
 * @param isNeeded without it the rows mean nothing
 * @param names under which it is published, the most telling first
 */
public record Field(String name, boolean isNeeded, List<Label> names) {
    private static final String NEEDED = "!";

    public Field {
        names = List.copyOf(names);
    }

    /** @param line {@code name = first, second}; with an exclamation mark behind a name that is needed */
    static Field of(String line) {
        String[] sides = line.split("=", 2);
        String name = sides[0].strip();
        boolean isNeeded = name.endsWith(NEEDED);
        List<Label> names =
                Stream.of(sides[1].strip().split("\\s*,\\s*")).map(Label::new).toList();
        return new Field(isNeeded ? name.substring(0, name.length() - 1) : name, isNeeded, names);
    }
}
