package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.AnnouncedDraw;
import org.doublerandom.publication.domain.draw.Announcement;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.Grade;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.jspecify.annotations.Nullable;

record DrawDocument(
        String draw,
        String batch,
        String authority,
        long serial,
        Instant latest,
        @Nullable Announced announced,
        @Nullable Completed completed,
        @Nullable Voided voided) {
    record Announced(
            String text, String digest, String grade, int attempt, int eligible, int take, Instant announcedAt) {
        static Announced of(Announcement a) {
            return new Announced(
                    a.text(), a.digest(), a.grade().code(), a.attempt(), a.eligible(), a.take(), a.announcedAt());
        }

        Announcement toAnnouncement() {
            return new Announcement(text, digest, new Grade(grade), attempt, eligible, take, announcedAt);
        }
    }

    record Completed(String seedText, String seed, String digest, int targets, int reserves, Instant completedAt) {
        static Completed of(Outcome o) {
            return new Completed(o.seedText(), o.seed(), o.digest(), o.targets(), o.reserves(), o.completedAt());
        }

        Outcome toOutcome() {
            return new Outcome(seedText, seed, digest, targets, reserves, completedAt);
        }
    }

    record Voided(String reason, String text, String digest, Instant voidedAt) {
        static Voided of(VoidRecord r) {
            return new Voided(r.reason(), r.text(), r.digest(), r.voidedAt());
        }

        VoidRecord toRecord() {
            return new VoidRecord(reason, text, digest, voidedAt);
        }
    }

    static DrawDocument of(PublicDraw draw) {
        Announced announced = draw.announcement().map(Announced::of).orElse(null);
        if (draw instanceof CompletedDraw completed) {
            Outcome outcome = completed.outcome();
            return of(draw.identity(), outcome.completedAt(), announced, Completed.of(outcome), null);
        }
        if (draw instanceof VoidedDraw voided) {
            return of(draw.identity(), voided.record().voidedAt(), announced, null, Voided.of(voided.record()));
        }
        Instant announcedAt = draw.announcement().orElseThrow().announcedAt();
        return of(draw.identity(), announcedAt, announced, null, null);
    }

    private static DrawDocument of(
            DrawIdentity identity,
            Instant latest,
            @Nullable Announced announced,
            @Nullable Completed completed,
            @Nullable Voided voided) {
        return new DrawDocument(
                identity.id().value(),
                identity.batch().value(),
                identity.authority(),
                identity.serial(),
                latest,
                announced,
                completed,
                voided);
    }

    PublicDraw toDraw() {
        DrawIdentity identity = new DrawIdentity(new DrawId(draw), new BatchId(batch), authority, serial);
        Optional<Announcement> announcement = Optional.ofNullable(announced).map(Announced::toAnnouncement);
        if (voided != null) {
            return new VoidedDraw(identity, announcement, voided.toRecord());
        }
        AnnouncedDraw bound = new AnnouncedDraw(identity, announcement.orElseThrow());
        return completed == null ? bound : bound.complete(completed.toOutcome());
    }
}
