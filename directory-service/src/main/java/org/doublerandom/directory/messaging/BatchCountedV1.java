package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.frame.BatchCounted;
import org.doublerandom.directory.domain.frame.FrameCounts;

record BatchCountedV1(
        String batch,
        String authority,
        long frozen,
        long eligible,
        long closed,
        long capped,
        long drawn,
        long struck,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce,
        Instant countedAt) {
    static BatchCountedV1 of(BatchCounted event) {
        FrameCounts counts = event.counts();
        return new BatchCountedV1(
                event.request().id().value(),
                event.request().authority().value(),
                counts.frozen(),
                counts.eligible(),
                counts.closed(),
                counts.capped(),
                counts.drawn(),
                counts.struck(),
                counts.inspectors(),
                counts.capacity(),
                counts.staffable(),
                counts.fewest(),
                counts.scarce(),
                event.at());
    }
}
