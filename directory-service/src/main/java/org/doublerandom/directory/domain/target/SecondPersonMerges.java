package org.doublerandom.directory.domain.target;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A merger takes an entry out of every pool: it is confirmed by somebody else than who has proposed it. */
@Refusal(Kind.CONFLICT)
public final class SecondPersonMerges extends Refused {
    SecondPersonMerges(Merger merger) {
        super(merger.number());
    }
}
