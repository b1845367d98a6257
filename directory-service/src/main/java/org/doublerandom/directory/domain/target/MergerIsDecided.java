package org.doublerandom.directory.domain.target;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What was said to a merger stands. */
@Refusal(Kind.CONFLICT)
public final class MergerIsDecided extends Refused {
    MergerIsDecided(Merger merger) {
        super(merger.number(), merger.state());
    }
}
