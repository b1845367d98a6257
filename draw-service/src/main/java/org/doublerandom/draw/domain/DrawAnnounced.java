package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.assignment.PossibleInspectors;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.record.Announcement;
import org.jspecify.annotations.Nullable;

/** All inputs of a draw are bound and public from the moment this is acknowledged. */
public record DrawAnnounced(
        DrawId draw,
        Announcement announcement,
        Instant at,
        Kept kept,
        @Nullable PossibleInspectors possible,
        @Nullable Relieved relieved)
        implements DrawEvent {

    /** Where its randomness comes from. */
    public Grade grade() {
        return Randomness.of(announcement).grade();
    }

    static DrawAnnounced of(AnnouncedDraw announced) {
        return new DrawAnnounced(
                announced.id(),
                announced.announcement(),
                announced.announcedAt(),
                announced.kept(),
                announced.basis().possible(),
                announced.basis().relieved());
    }
}
