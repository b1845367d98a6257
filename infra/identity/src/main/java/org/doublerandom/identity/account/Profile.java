package org.doublerandom.identity.account;

import org.doublerandom.values.Unit;

/**
 * Who a person is for others.
 *
 * @param unit code of the unit inside the authority, or {@code *} for all of it
 */
public record Profile(String name, String unit) {
    /** Whether it lies in what an administrator of the other unit is responsible for: there or below. */
    public boolean isIn(Unit other) {
        return other.isWhole() || unit.startsWith(other.value());
    }
}
