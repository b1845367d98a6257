package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.VoidRecord;

record DrawVoidedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String reason,
        String record,
        String digest,
        Instant voidedAt) {
    DrawIdentity identity() {
        return new DrawIdentity(new DrawId(draw), new BatchId(batch), authority, serial);
    }

    VoidRecord toRecord() {
        return new VoidRecord(reason, record, digest, voidedAt);
    }
}
