package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** This holds for a whole authority, and the person acts for one unit of it only. */
@Refusal(Kind.NOT_ALLOWED)
public final class ForTheWholeAuthority extends Refused {
    ForTheWholeAuthority(String what) {
        super(what);
    }
}
