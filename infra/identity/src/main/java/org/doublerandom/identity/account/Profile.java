package org.doublerandom.identity.account;

/**
 * Who a person is for others.
 *
 * @param unit code of the unit inside the authority, or {@code *} for all of it
 */
public record Profile(String name, String unit) {
    public static final String WHOLE_AUTHORITY = "*";

    /** Whether it lies in what an administrator of the other unit is responsible for: there or below. */
    public boolean isIn(String other) {
        return other.equals(WHOLE_AUTHORITY) || !other.isEmpty() && unit.startsWith(other);
    }
}
