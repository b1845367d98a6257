package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.WitnessAdded;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;

record WitnessAddedV1(
        String draw, String batch, String authority, int addition, String line, String digest, Instant addedAt) {

    static WitnessAddedV1 of(WitnessAdded event) {
        DrawId draw = event.draw();
        return new WitnessAddedV1(
                draw.value(),
                draw.batch().value(),
                draw.authority().value(),
                event.n(),
                event.added().line(),
                event.digest().hex(),
                event.added().at());
    }

    WitnessAdded toEvent() {
        return new WitnessAdded(new DrawId(draw), addition, ReadingsText.additionOf(line), new Digest(digest));
    }
}
