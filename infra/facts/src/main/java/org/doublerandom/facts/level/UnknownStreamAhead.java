package org.doublerandom.facts.level;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No stream was found ahead of the store under this id. */
@Refusal(Kind.UNKNOWN)
public final class UnknownStreamAhead extends Refused {
    UnknownStreamAhead(String id) {
        super(id);
    }
}
