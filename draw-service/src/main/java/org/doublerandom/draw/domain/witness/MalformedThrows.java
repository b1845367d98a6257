package org.doublerandom.draw.domain.witness;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A reading is not 20 to 100 digits from 1 to 6; it is refused and is no entry (protocol §6). */
@Refusal(value = Kind.INVALID, pointer = "/throws")
public final class MalformedThrows extends IllegalArgumentException {
    MalformedThrows(String digits) {
        super("throws: '" + Field.excerpt(digits) + "' (expected: 20 to 100 digits from 1 to 6, no separators)");
    }
}
