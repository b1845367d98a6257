package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.Objects;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a batch may be frozen with other numbers than the batch was confirmed with.
 *
 * @param heldAt when the frame was written: no other one is meant
 * @param confirmer null where the numbers hardly differ
 */
public record FrameConfirmed(
        BatchId batch, Instant heldAt, @Nullable PersonId confirmer, Instant at) {
    static FrameConfirmed of(BatchId batch, Hold confirmed) {
        return new FrameConfirmed(
                batch, confirmed.counts().at(), confirmed.confirmer(), Objects.requireNonNull(confirmed.confirmedAt()));
    }
}
