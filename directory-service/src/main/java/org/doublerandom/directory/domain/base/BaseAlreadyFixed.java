package org.doublerandom.directory.domain.base;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A base is fixed once; a later count of a directory that has changed since does not replace it. */
@Refusal(Kind.CONFLICT)
public final class BaseAlreadyFixed extends Refused {
    BaseAlreadyFixed(EnterpriseBase fixed, EnterpriseBase counted) {
        super(
                fixed.year().year(),
                counted.count(),
                counted.digest().hex(),
                fixed.count(),
                fixed.digest().hex());
    }
}
