package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.jspecify.annotations.Nullable;

record FrameComparedV1(
        String batch,
        String authority,
        Instant frozenAt,
        @Nullable String frameBefore,
        @Nullable Night register,
        long added,
        long left,
        long changed,
        File list) {
    record Night(LocalDate night, String root) {}

    record File(String root) {}

    ComparedFrame toFrame() {
        return new ComparedFrame(
                new BatchId(batch),
                authority,
                frozenAt,
                frameBefore,
                register == null ? null : new ComparedFrame.Night(register.night(), register.root()),
                added,
                left,
                changed,
                list.root());
    }
}
