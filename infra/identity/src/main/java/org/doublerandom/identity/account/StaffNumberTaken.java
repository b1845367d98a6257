package org.doublerandom.identity.account;

/** One person is one account: the staff number has one already. */
public final class StaffNumberTaken extends RuntimeException {
    public StaffNumberTaken(String org) {
        super("staff number: has an account at " + org + " already (expected: one account for each person)");
    }
}
