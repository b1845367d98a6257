package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.Alteration;

record DrawAlteredV1(
        String draw, String authority, String kind, String reason, String record, String digest, Instant alteredAt) {
    DrawId toDraw() {
        return new DrawId(draw);
    }

    Alteration toAlteration() {
        return new Alteration(kind, reason, record, digest, alteredAt);
    }
}
