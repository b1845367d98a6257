package org.doublerandom.directory.domain.upper;

import org.doublerandom.values.Unit;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An administrator claims for the own unit and those below it. */
@Refusal(Kind.UNPROCESSABLE)
public final class UnitNotYours extends Refused {
    public UnitNotYours(Unit wanted, Unit reach) {
        super(wanted.value(), reach.value());
    }
}
