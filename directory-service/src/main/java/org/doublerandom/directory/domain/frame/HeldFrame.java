package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A frame that holds other numbers than its batch was confirmed with: its bytes stay as they are, and whether they are drawn
 * from is decided where batches are confirmed.
 *
 * @param counts what the files hold
 */
public record HeldFrame(FrameRequest request, FrameFiles written, FrameCounts counts, Instant heldAt) implements Frame {
    @Override
    public Changed<Frame> confirmed(Instant when, @Nullable PersonId confirmer) {
        if (!when.equals(heldAt)) {
            return Changed.to(this);
        }
        FrozenFrame frozen = new FrozenFrame(request, written, heldAt, DrawProgress.NONE);
        return frozen.told(confirmer);
    }

    @Override
    public Frame batchEnded() {
        return new AbandonedFrame(request);
    }
}
