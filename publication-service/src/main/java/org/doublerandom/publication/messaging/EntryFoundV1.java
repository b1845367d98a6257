package org.doublerandom.publication.messaging;

import org.doublerandom.publication.domain.DrawId;

record EntryFoundV1(String draw, int outcomes) {
    DrawId toDraw() {
        return new DrawId(draw);
    }
}
