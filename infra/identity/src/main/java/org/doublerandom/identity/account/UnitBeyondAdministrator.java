package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An administrator with a unit acts there and below only. */
@Refusal(Kind.NOT_ALLOWED)
public final class UnitBeyondAdministrator extends RuntimeException {
    public UnitBeyondAdministrator(String unit) {
        super("unit " + unit + " (expected: the administrator's own or one below)");
    }
}
