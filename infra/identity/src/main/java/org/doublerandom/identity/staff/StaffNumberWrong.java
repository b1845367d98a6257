package org.doublerandom.identity.staff;

/** On the page of the link another staff number was typed than the one of the account. */
public final class StaffNumberWrong extends RuntimeException {
    public StaffNumberWrong() {
        super("another staff number (expected: the one of the account)");
    }
}
