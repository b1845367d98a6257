package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.frame.Digest;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/** All inputs of a draw are bound and public from the moment this is acknowledged. */
public record DrawAnnounced(DrawId draw, DrawNumber number, Digest announcement, String text, Instant at)
        implements DrawEvent {

    static DrawAnnounced of(AnnouncedDraw announced) {
        return new DrawAnnounced(
                announced.id(),
                announced.basis().number(),
                announced.announcement().digest(),
                announced.announcement().text(),
                announced.announcedAt());
    }
}
