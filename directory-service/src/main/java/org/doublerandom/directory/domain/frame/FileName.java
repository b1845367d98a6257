package org.doublerandom.directory.domain.frame;

import java.util.Locale;
import org.doublerandom.values.MalformedValue;

/** The three files of a frame (protocol §3). */
public enum FileName {
    POOL,
    ROSTER,
    CONFLICTS;

    public static FileName of(String name) {
        for (FileName file : values()) {
            if (file.wireName().equals(name)) {
                return file;
            }
        }
        throw new MalformedValue("file-unknown", "file: '" + name + "' (expected: pool, roster or conflicts)");
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
