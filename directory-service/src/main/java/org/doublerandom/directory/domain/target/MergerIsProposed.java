package org.doublerandom.directory.domain.target;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Two entries are proposed to be merged once at a time. */
@Refusal(Kind.CONFLICT)
public final class MergerIsProposed extends Refused {
    MergerIsProposed(Merger merger) {
        super(merger.number(), merger.old().value(), merger.into().value());
    }
}
