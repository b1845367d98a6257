package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Others know an outcome of this draw already, and these readings or this computation lead to another. */
@Refusal(Kind.CONFLICT)
public final class AnotherOutcomeWasTold extends RuntimeException {
    AnotherOutcomeWasTold(DrawId id, Digest found, Digest told) {
        super("draw " + id + ": " + found + " (expected: " + told + ", which was told)");
    }

    public AnotherOutcomeWasTold(DrawId id, int page) {
        super("draw " + id + ": page " + page + " (expected: those whom that page was told to name)");
    }
}
