package org.doublerandom.directory.domain.base;

/** A base without a single enterprise measures nothing: the directory has not been imported. */
public final class BaseEmpty extends RuntimeException {
    BaseEmpty(BaseYear year) {
        super("no enterprise in the directory on " + year.asOf() + " (expected: at least one)");
    }
}
