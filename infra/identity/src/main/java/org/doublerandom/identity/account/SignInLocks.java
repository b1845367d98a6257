package org.doublerandom.identity.account;

/** The lock that wrong passwords put on a name, whether typed at the sign-in page or elsewhere. */
public interface SignInLocks {
    /** Counts an attempt as a wrong one, until it is {@link #lift lifted}; false if it must wait. */
    boolean admits(String login);

    /** The name begins anew: the password was right, or an administrator unlocks it. */
    void lift(String login);
}
