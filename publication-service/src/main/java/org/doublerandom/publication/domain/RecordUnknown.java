package org.doublerandom.publication.domain;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Nothing public is known under this id. */
@Refusal(value = Kind.UNKNOWN, code = "not-public")
public final class RecordUnknown extends RuntimeException {
    public RecordUnknown(String what, String id) {
        super(what + ": " + id + " (expected: one that is public)");
    }
}
