package org.doublerandom.directory.messaging;

import org.doublerandom.directory.application.AnnulSelections;
import org.doublerandom.directory.application.CountFrames;
import org.doublerandom.directory.application.CountSelections;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.application.NoteBatchEnded;
import org.doublerandom.directory.application.NoteDrawCompleted;
import org.doublerandom.directory.application.NoteMissed;
import org.doublerandom.directory.application.NoteResult;
import org.doublerandom.directory.application.NoteScheme;
import org.doublerandom.directory.application.NoteVisit;
import org.doublerandom.directory.application.RefreezePool;
import org.doublerandom.directory.application.ReplaceSelections;
import org.doublerandom.directory.application.RequestFrame;
import org.doublerandom.directory.application.WidenRoster;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.inbox.Reactions;
import org.springframework.stereotype.Component;

/** What directory-service does about the facts of others. */
@Component
final class DirectoryReactions extends Reactions {
    DirectoryReactions(
            CountFrames counts,
            RequestFrame frames,
            FreezeFrames freezing,
            NoteScheme schemes,
            CountSelections selections,
            ReplaceSelections replacements,
            AnnulSelections annulled,
            NoteMissed missed,
            NoteVisit visits,
            NoteResult results,
            NoteDrawCompleted completed,
            NoteBatchEnded ended,
            WidenRoster rosters,
            RefreezePool pools) {
        on("org.doublerandom.plan.BatchProposed.v1", BatchProposedV1.class, batch -> counts.propose(batch.toFrame()));
        on("org.doublerandom.plan.BatchReleased.v1", BatchReleasedV1.class, batch -> frames.request(batch.toRequest()));
        on(
                "org.doublerandom.plan.FrameConfirmed.v1",
                FrameConfirmedV1.class,
                batch -> awaited(
                        freezing.confirm(batch.toFrame(), batch.heldAt(), batch.toConfirmer()), batch.toFrame()));
        on("org.doublerandom.draw.SchemePublished.v1", SchemePublishedV1.class, scheme -> {
            if (!schemes.note(scheme.toFrame(), scheme.toSuite())) {
                throw new FactNotYetHere("release of batch " + scheme.batch());
            }
        });
        on(
                "org.doublerandom.draw.TargetsSelected.v1",
                SelectionsV1.class,
                page -> awaited(selections.count(page.toFrame(), page.toPage(), page.drawn()), page.toFrame()));
        on(
                "org.doublerandom.draw.SelectionReplaced.v1",
                SelectionsV1.class,
                now -> awaited(
                        now.endsDraw()
                                ? annulled.annul(now.toFrame())
                                : replacements.replace(now.toFrame(), now.toStruck(), now.drawn()),
                        now.toFrame()));
        on(
                "org.doublerandom.draw.TargetsMissed.v1",
                TargetsMissedV1.class,
                page -> awaited(missed.note(page.toFrame(), page.toTargets()), page.toFrame()));
        on(
                "org.doublerandom.inspection.InspectionEnded.v1",
                InspectionEndedV1.class,
                visit -> awaited(visits.note(visit.toFrame(), visit.toVisit()), visit.toFrame()));
        on("org.doublerandom.inspection.ResultRecorded.v1", ResultRecordedV1.class, result -> {
            if (result.isNotFound()) {
                results.notFound(result.toAuthority(), result.toTarget(), result.toOrigin());
            }
        });
        on(
                "org.doublerandom.draw.DrawCompleted.v1",
                DrawCompletedV1.class,
                draw -> awaited(completed.note(draw.toFrame(), draw.pages()), draw.toFrame()));
        on("org.doublerandom.draw.DrawVoided.v1", DrawVoidedV1.class, draw -> {
            if (draw.endsBatch()) {
                awaited(ended.note(draw.toFrame()), draw.toFrame());
            }
            draw.toRelief().ifPresent(relief -> awaited(rosters.widen(relief), draw.toFrame()));
            draw.toRefreezing()
                    .ifPresent(part -> awaited(
                            part.isPoolLost()
                                    ? pools.refreeze(draw.toFrame(), part.attempt(), part.slots())
                                    : rosters.refreeze(draw.toFrame(), part.attempt(), part.slots()),
                            draw.toFrame()));
        });
    }

    private static void awaited(boolean here, FrameId frame) {
        if (!here) {
            throw new FactNotYetHere("frozen frame " + frame.value());
        }
    }
}
