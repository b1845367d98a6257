package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.protocol.Announcement;
import org.doublerandom.draw.domain.protocol.DrawId;

/** All inputs of a draw are bound and public from the moment this is acknowledged. */
public record DrawAnnounced(DrawId draw, Announcement announcement, Instant at, Kept kept) implements DrawEvent {

    static DrawAnnounced of(AnnouncedDraw announced) {
        return new DrawAnnounced(announced.id(), announced.announcement(), announced.announcedAt(), announced.kept());
    }
}
