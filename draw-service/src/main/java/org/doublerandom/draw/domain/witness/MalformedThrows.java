package org.doublerandom.draw.domain.witness;

import org.doublerandom.draw.domain.frame.Field;

/** A reading is not 20 to 100 digits from 1 to 6; it is refused and is no entry (protocol §6). */
public final class MalformedThrows extends IllegalArgumentException {
    MalformedThrows(String digits) {
        super("throws: '" + Field.excerpt(digits) + "' (expected: 20 to 100 digits from 1 to 6, no separators)");
    }
}
