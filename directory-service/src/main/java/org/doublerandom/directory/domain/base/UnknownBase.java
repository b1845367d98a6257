package org.doublerandom.directory.domain.base;

/** The base of that year has not been fixed. */
public final class UnknownBase extends RuntimeException {
    public UnknownBase(int year) {
        super("base of " + year + " (expected: one that was fixed)");
    }
}
