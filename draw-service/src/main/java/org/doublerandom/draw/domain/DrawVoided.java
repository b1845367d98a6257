package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.VoidRecord;

/** A draw was given up; carries the public record. */
public record DrawVoided(DrawId draw, VoidRecord record, boolean announced, Instant at) implements DrawEvent {

    static DrawVoided of(VoidedDraw voided) {
        return new DrawVoided(
                voided.id(),
                voided.record(),
                voided.before() instanceof AnnouncedDraw,
                voided.approval().at());
    }
}
