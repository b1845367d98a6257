package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Two persons cannot sign in with the same name. */
@Refusal(Kind.CONFLICT)
public final class UsernameTaken extends RuntimeException {
    public UsernameTaken(String username) {
        super("username " + username + " (expected: one that nobody has)");
    }
}
