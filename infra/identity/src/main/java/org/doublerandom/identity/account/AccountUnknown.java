package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such account, or it is none of the caller's to see. */
@Refusal(value = Kind.UNKNOWN, code = "unknown-account")
public final class AccountUnknown extends Refused {
    public AccountUnknown(String person) {
        super(person);
    }
}
