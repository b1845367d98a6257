package org.doublerandom.directory.domain.base;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A base without a single enterprise measures nothing: the directory has not been imported. */
@Refusal(Kind.CONFLICT)
public final class BaseEmpty extends Refused {
    BaseEmpty(BaseYear year) {
        super(year.asOf());
    }
}
