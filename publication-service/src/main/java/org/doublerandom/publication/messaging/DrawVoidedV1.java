package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.jspecify.annotations.Nullable;

record DrawVoidedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String reason,
        String record,
        String digest,
        Instant voidedAt,
        @Nullable List<String> missing) {
    DrawIdentity identity() {
        return new DrawIdentity(new DrawId(draw), new BatchId(batch), authority, serial);
    }

    VoidRecord toRecord() {
        return new VoidRecord(reason, record, digest, voidedAt, missing);
    }
}
