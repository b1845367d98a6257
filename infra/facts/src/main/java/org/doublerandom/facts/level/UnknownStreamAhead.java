package org.doublerandom.facts.level;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** No stream was found ahead of the store under this id. */
@Refusal(Kind.UNKNOWN)
public final class UnknownStreamAhead extends RuntimeException {
    UnknownStreamAhead(String id) {
        super(id + " (expected: the id of a stream that is ahead)");
    }
}
