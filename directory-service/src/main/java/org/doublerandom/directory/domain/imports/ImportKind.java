package org.doublerandom.directory.domain.imports;

import java.util.Arrays;
import org.doublerandom.directory.domain.MalformedValue;

/** What a table holds. */
public enum ImportKind {
    ITEMS,
    TARGETS,
    INSPECTORS,
    RECUSALS,
    TAG_MAPPING;

    public static ImportKind of(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "kind-unknown", "kind: '" + name + "' (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
