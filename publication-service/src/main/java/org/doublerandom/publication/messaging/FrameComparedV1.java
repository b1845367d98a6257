package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        File list,
        @Nullable List<Shortcoming> shortcomings) {
    record Shortcoming(String shortcoming, long targets) {}

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
                list.root(),
                shortcomings == null
                        ? List.of()
                        : shortcomings.stream()
                                .map(each -> new ComparedFrame.Shortcoming(each.shortcoming(), each.targets()))
                                .toList());
    }
}
