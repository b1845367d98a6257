package org.doublerandom.identity.account;

/** Two persons cannot sign in with the same name. */
public final class UsernameTaken extends RuntimeException {
    public UsernameTaken(String username) {
        super("username " + username + " (expected: one that nobody has)");
    }
}
