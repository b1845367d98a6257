package org.doublerandom.publication.domain.draw;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.FactMissing;

/** Only a draw with an outcome is altered. */
public final class DrawNotCompleted extends FactMissing {
    public DrawNotCompleted(DrawId id) {
        super("draw: " + id + " (expected: its outcome before what alters it)");
    }
}
