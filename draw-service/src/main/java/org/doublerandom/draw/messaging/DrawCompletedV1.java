package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

record DrawCompletedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String announcementDigest,
        String seedText,
        String seed,
        String outcomeDigest,
        int targets,
        int reserves,
        int pages,
        boolean classesUsed,
        Instant completedAt,
        @Nullable String readingsText,
        @Nullable List<SealedKept.SealedDeposit> deposits,
        @Nullable List<String> officers,
        @Nullable String requests,
        @Nullable String outcomeSalt,
        @Nullable String record,
        @Nullable String recordDigest,
        @Nullable Integer struck,
        @Nullable Integer openPlaces) {

    static DrawCompletedV1 of(DrawCompleted event, SealedKept sealed) {
        DrawNumber number = event.number();
        DrawCompleted.Proof proof = event.proof();
        return new DrawCompletedV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().value(),
                number.serial(),
                proof.announcement().hex(),
                proof.seedText().text(),
                proof.seedText().seed().value().hex(),
                proof.outcome().hex(),
                event.count().targets(),
                event.count().reserves(),
                event.count().pages(),
                false,
                event.at(),
                event.bound().readings() == null
                        ? null
                        : event.bound().readings().text(),
                sealed.deposits(event.draw(), event.kept()),
                sealed.officers(event.kept()),
                sealed.requests(event.draw(), event.kept()),
                sealed.outcomeSalt(event.draw(), event.kept()),
                event.bound().result().text(),
                event.bound().digest().hex(),
                event.count().struck(),
                event.count().openPlaces());
    }

    DrawId toDraw() {
        return new DrawId(draw);
    }

    ToldOutcome toOutcome() {
        return new ToldOutcome(new Digest(seed), new Digest(outcomeDigest));
    }

    /** As it was told; what was told before it carried its record cannot be made again. */
    DrawCompleted toEvent(SealedKept sealed) {
        if (record == null || recordDigest == null) {
            throw new IllegalArgumentException("record: none in the fact (expected: that of the result)");
        }
        DrawId id = toDraw();
        return new DrawCompleted(
                id,
                new DrawNumber(new AuthorityCode(authority), id.plan(), serial),
                new DrawCompleted.Proof(
                        new Digest(announcementDigest),
                        SeedText.withSeed(seedText, new Digest(seed)),
                        new Digest(outcomeDigest)),
                new DrawCompleted.Count(
                        targets, struck == null ? 0 : struck, reserves, pages, openPlaces == null ? 0 : openPlaces),
                completedAt,
                sealed.toKept(id, sealed.toConcealed(id, deposits, outcomeSalt, null), officers, requests),
                new DrawCompleted.Bound(
                        ResultRecord.parse(record),
                        new Digest(recordDigest),
                        readingsText == null ? null : ReadingsText.parse(readingsText)));
    }
}
