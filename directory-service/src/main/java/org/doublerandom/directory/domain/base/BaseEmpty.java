package org.doublerandom.directory.domain.base;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A base without a single enterprise measures nothing: the directory has not been imported. */
@Refusal(Kind.CONFLICT)
public final class BaseEmpty extends RuntimeException {
    BaseEmpty(BaseYear year) {
        super("no enterprise in the directory on " + year.asOf() + " (expected: at least one)");
    }
}
