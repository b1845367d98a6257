package org.doublerandom.directory.domain.base;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A base is fixed once; a later count of a directory that has changed since does not replace it. */
@Refusal(Kind.CONFLICT)
public final class BaseAlreadyFixed extends RuntimeException {
    BaseAlreadyFixed(EnterpriseBase fixed, EnterpriseBase counted) {
        super("base of " + fixed.year().year() + ": counted " + counted.count() + ", "
                + counted.digest().hex() + " (expected: the base as it was fixed, " + fixed.count() + ", "
                + fixed.digest().hex() + ")");
    }
}
