package org.doublerandom.identity.account;

/** There is no such account, or it is none of the caller's to see. */
public final class AccountUnknown extends RuntimeException {
    public AccountUnknown(String person) {
        super("account " + person + " (expected: one of your authority and unit)");
    }
}
