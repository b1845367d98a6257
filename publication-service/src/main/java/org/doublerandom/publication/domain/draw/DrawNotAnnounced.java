package org.doublerandom.publication.domain.draw;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.FactMissing;

/** An outcome belongs to a draw that was announced. */
public final class DrawNotAnnounced extends FactMissing {
    public DrawNotAnnounced(DrawId id) {
        super("draw: " + id + " (expected: its announcement before its outcome)");
    }
}
