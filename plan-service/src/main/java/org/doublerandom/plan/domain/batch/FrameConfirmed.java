package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a batch may be frozen with other numbers than the batch was confirmed with.
 *
 * @param confirmer null where the numbers hardly differ
 */
public record FrameConfirmed(BatchId batch, @Nullable PersonId confirmer, Instant at) {}
