package org.doublerandom.directory.domain.imports;

import java.util.Arrays;
import org.doublerandom.values.MalformedValue;

/** What happens to a table with refused rows: SKIP imports the others, REFUSE imports nothing. */
public enum ImportMode {
    SKIP,
    REFUSE;

    public static ImportMode of(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "mode-unknown", "mode: '" + name + "' (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
