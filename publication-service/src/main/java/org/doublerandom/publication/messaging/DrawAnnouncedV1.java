package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.AnnouncedDraw;
import org.doublerandom.publication.domain.draw.Announcement;
import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.Grade;
import org.doublerandom.publication.domain.draw.Relieved;
import org.jspecify.annotations.Nullable;

record DrawAnnouncedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        int attempt,
        String grade,
        String announcement,
        String digest,
        int eligible,
        int take,
        Instant announcedAt,
        @Nullable Long fewestInspectors,
        @Nullable Long scarcePlaces,
        @Nullable RelievedPart relieved) {

    record RelievedPart(long inspectorsAdded, int capsRaisedBy, int slotsChanged) {
        Relieved toRelieved() {
            return new Relieved(inspectorsAdded, capsRaisedBy, slotsChanged);
        }
    }

    AnnouncedDraw toDraw() {
        return new AnnouncedDraw(
                new DrawIdentity(new DrawId(draw), new BatchId(batch), authority, serial),
                new Announcement(
                        announcement,
                        digest,
                        new Grade(grade),
                        attempt,
                        eligible,
                        take,
                        announcedAt,
                        fewestInspectors,
                        scarcePlaces,
                        relieved == null ? null : relieved.toRelieved()));
    }
}
