package org.doublerandom.draw.domain.witness;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A reading is not 20 to 100 digits from 1 to 6; it is refused and is no entry (protocol §6). */
@Refusal(value = Kind.INVALID, pointer = "/throws")
public final class MalformedThrows extends Refused {
    MalformedThrows(String digits) {
        super(Field.excerpt(digits));
    }
}
