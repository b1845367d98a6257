package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.frame.BatchCounted;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.FrameHeld;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.HeldFrame;

/** What a batch would be drawn from: counted when it is proposed, and again where its frame is held. */
record FrameCountsV1(
        String batch,
        String authority,
        long frozen,
        long eligible,
        long closed,
        long capped,
        long drawn,
        long struck,
        long capReached,
        long recent,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce,
        Instant countedAt) {
    static FrameCountsV1 of(BatchCounted event) {
        return of(event.request(), event.counts(), event.at());
    }

    static FrameCountsV1 of(FrameHeld event) {
        HeldFrame held = event.frame();
        return of(held.request(), held.counts(), held.heldAt());
    }

    private static FrameCountsV1 of(FrameRequest request, FrameCounts counts, Instant at) {
        return new FrameCountsV1(
                request.id().value(),
                request.authority().value(),
                counts.frozen(),
                counts.eligible(),
                counts.closed(),
                counts.capped(),
                counts.drawn(),
                counts.struck(),
                counts.capReached(),
                counts.recent(),
                counts.inspectors(),
                counts.capacity(),
                counts.staffable(),
                counts.fewest(),
                counts.scarce(),
                at);
    }
}
