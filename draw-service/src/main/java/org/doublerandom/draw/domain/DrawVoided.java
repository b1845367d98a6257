package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.frame.Digest;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/** A draw was given up; carries the public record. */
public record DrawVoided(DrawId draw, DrawNumber number, String reason, Digest digest, String text, Instant at)
        implements DrawEvent {

    static DrawVoided of(VoidedDraw voided) {
        return new DrawVoided(
                voided.id(),
                voided.record().number(),
                voided.record().reason(),
                voided.record().digest(),
                voided.record().text(),
                voided.approval().at());
    }
}
