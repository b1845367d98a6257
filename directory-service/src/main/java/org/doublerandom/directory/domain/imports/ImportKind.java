package org.doublerandom.directory.domain.imports;

import java.util.Arrays;
import org.doublerandom.values.MalformedValue;

/** What a table holds. */
public enum ImportKind {
    ITEMS(false),
    TARGETS(true),
    INSPECTORS(true),
    RECUSALS(true),
    TAG_MAPPING(false);

    private final boolean ofUnits;

    ImportKind(boolean ofUnits) {
        this.ofUnits = ofUnits;
    }

    /** Whether each row belongs to a unit; what holds for the whole authority is brought by whoever acts for all of it. */
    public boolean isOfUnits() {
        return ofUnits;
    }

    public static ImportKind of(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "kind-unknown", "kind: '" + name + "' (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
