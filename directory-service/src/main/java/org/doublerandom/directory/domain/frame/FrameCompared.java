package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a frozen frame differs from what was there before it: who was added, left or changed can be fetched.
 *
 * @param quality null where it was not counted
 */
public record FrameCompared(
        FrameRequest request,
        FrameDifference difference,
        @Nullable FrameQuality quality,
        Instant frozenAt) {}
