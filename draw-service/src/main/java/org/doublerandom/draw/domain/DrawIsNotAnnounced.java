package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Readings and completion belong to an announced draw. */
@Refusal(Kind.CONFLICT)
public final class DrawIsNotAnnounced extends RuntimeException {
    DrawIsNotAnnounced(DrawId id) {
        super("draw " + id + " (expected: announced, neither completed nor void)");
    }
}
