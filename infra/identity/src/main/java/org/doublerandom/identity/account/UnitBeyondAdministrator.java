package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An administrator with a unit acts there and below only. */
@Refusal(Kind.NOT_ALLOWED)
public final class UnitBeyondAdministrator extends Refused {
    public UnitBeyondAdministrator(String unit) {
        super(unit);
    }
}
