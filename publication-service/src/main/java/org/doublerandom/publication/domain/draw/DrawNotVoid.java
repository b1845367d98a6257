package org.doublerandom.publication.domain.draw;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.FactMissing;

/** A deposit turns up late only where its draw is void for it. */
public final class DrawNotVoid extends FactMissing {
    public DrawNotVoid(DrawId id) {
        super("draw: " + id + " (expected: its void before the deposit that turned up)");
    }
}
