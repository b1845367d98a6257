package org.doublerandom.identity.staff;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** One person is one account: the staff number has one already. */
@Refusal(Kind.CONFLICT)
public final class StaffNumberTaken extends Refused {
    public StaffNumberTaken(String org) {
        super(org);
    }
}
