package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Two persons cannot sign in with the same name. */
@Refusal(Kind.CONFLICT)
public final class UsernameTaken extends Refused {
    public UsernameTaken(String username) {
        super(username);
    }
}
