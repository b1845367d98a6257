package org.doublerandom.identity.account;

/** An administrator with a unit acts there and below only. */
public final class UnitBeyondAdministrator extends RuntimeException {
    public UnitBeyondAdministrator(String unit) {
        super("unit " + unit + " (expected: the administrator's own or one below)");
    }
}
