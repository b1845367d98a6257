package org.doublerandom.directory.domain.frame;

import java.time.Instant;

/** How a frozen frame differs from what was there before it: who was added, left or changed can be fetched. */
public record FrameCompared(FrameRequest request, FrameDifference difference, Instant frozenAt) {}
