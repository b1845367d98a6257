package org.doublerandom.directory.domain.imports;

import java.util.Arrays;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.values.MalformedValue;

/** What a table holds. */
public enum ImportKind {
    ITEMS(false, "items"),
    UPPER_ITEMS(false, "items"),
    TARGETS(true, "targets"),
    INSPECTORS(true, "inspectors"),
    RECUSALS(true, "recusals"),
    TAG_MAPPING(false, "tag-mapping");

    private final boolean ofUnits;
    private final Dictionary columns;

    ImportKind(boolean ofUnits, String columns) {
        this.ofUnits = ofUnits;
        this.columns = Dictionary.of(columns);
    }

    /** The names under which its columns are published. */
    public Dictionary columns() {
        return columns;
    }

    /** Whether each row belongs to a unit; what holds for the whole authority is brought by whoever acts for all of it. */
    public boolean isOfUnits() {
        return ofUnits;
    }

    /** Whether it is a list of items, which has a name. */
    public boolean isOfLists() {
        return this == ITEMS || this == UPPER_ITEMS;
    }

    public static ImportKind of(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "kind-unknown", "kind: '" + name + "' (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
