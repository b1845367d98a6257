package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.DrawAltered;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/**
 * @param kind strike or change, as the first line of the record says
 * @param sealed the detail and what was asked for, only for the service itself: recusals are personal data
 */
record DrawAlteredV1(
        String draw,
        String batch,
        String authority,
        long serial,
        int alteration,
        String kind,
        String reason,
        String record,
        String digest,
        Instant alteredAt,
        String approver,
        String sealed) {

    static DrawAlteredV1 of(DrawAltered event, SealedKept kept) {
        Alteration alteration = event.alteration();
        LogRecord.Altering record = alteration.record();
        return new DrawAlteredV1(
                event.draw().value(),
                DrawMessages.batchOf(record.number()),
                record.number().authority().value(),
                record.number().serial(),
                event.n(),
                record instanceof StrikeRecord ? "strike" : "change",
                record.reason(),
                record.text(),
                event.digest().hex(),
                alteration.at(),
                alteration.by().value(),
                kept.alteration(event.draw(), alteration));
    }

    DrawAltered toEvent(SealedKept kept) {
        DrawId id = new DrawId(draw);
        LogRecord.Altering altering = LogRecord.parseAltering(record);
        return new DrawAltered(
                id,
                alteration,
                kept.toAlteration(id, sealed, altering, new PersonId(approver), alteredAt),
                new Digest(digest));
    }
}
