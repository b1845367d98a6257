package org.doublerandom.directory.domain.base;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The base of that year has not been fixed. */
@Refusal(Kind.UNKNOWN)
public final class UnknownBase extends Refused {
    public UnknownBase(int year) {
        super(year);
    }
}
