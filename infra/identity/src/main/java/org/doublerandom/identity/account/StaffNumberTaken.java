package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** One person is one account: the staff number has one already. */
@Refusal(Kind.CONFLICT)
public final class StaffNumberTaken extends RuntimeException {
    public StaffNumberTaken(String org) {
        super("staff number: has an account at " + org + " already (expected: one account for each person)");
    }
}
