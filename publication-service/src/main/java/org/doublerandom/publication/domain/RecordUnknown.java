package org.doublerandom.publication.domain;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing public is known under this id. */
@Refusal(value = Kind.UNKNOWN, code = "not-public")
public final class RecordUnknown extends Refused {
    public RecordUnknown(String id) {
        super(id);
    }
}
