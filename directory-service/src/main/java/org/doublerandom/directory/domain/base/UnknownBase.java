package org.doublerandom.directory.domain.base;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The base of that year has not been fixed. */
@Refusal(Kind.UNKNOWN)
public final class UnknownBase extends RuntimeException {
    public UnknownBase(int year) {
        super("base of " + year + " (expected: one that was fixed)");
    }
}
