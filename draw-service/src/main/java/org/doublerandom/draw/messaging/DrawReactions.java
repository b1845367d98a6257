package org.doublerandom.draw.messaging;

import org.doublerandom.draw.application.KeepScheme;
import org.doublerandom.draw.application.NoteCopied;
import org.doublerandom.draw.application.NoteFrame;
import org.doublerandom.draw.application.NoteVisit;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.facts.level.Level;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What draw-service does about the facts of others; none of it announces or draws. */
@Component
final class DrawReactions extends Reactions {
    DrawReactions(
            KeepScheme schemes, NoteFrame frames, NoteVisit visits, NoteCopied copies, ObjectProvider<Level> level) {
        on("org.doublerandom.plan.BatchReleased.v1", BatchReleasedV1.class, released -> {
            ReleasedBatch batch = released.toBatch();
            schemes.keep(batch);
            // A restored store may lack a record that was told: promised again, the scheme would stand in another
            // place.
            if (!level.stream().allMatch(Level::isLevel)) {
                throw new FactNotYetHere("what this service has told before");
            }
            schemes.promise(batch);
        });
        on(
                "org.doublerandom.directory.FrameFrozen.v1",
                FrameFrozenV1.class,
                frozen -> frames.note(new DrawId(frozen.frame()), frozen.toRoots(), frozen.toConfirmer()));
        on(
                "org.doublerandom.publication.FrameCopied.v1",
                FrameCopiedV1.class,
                copied -> copies.note(new DrawId(copied.frame()), copied.toRoots(), copied.copiedAt()));
        on(
                "org.doublerandom.inspection.InspectionBegun.v1",
                VisitV1.class,
                visit -> visits.begun(visit.toDraw(), visit.toTarget()));
        on(
                "org.doublerandom.inspection.InspectionEnded.v1",
                VisitV1.class,
                visit -> visits.ended(visit.toDraw(), visit.toTarget()));
    }
}
