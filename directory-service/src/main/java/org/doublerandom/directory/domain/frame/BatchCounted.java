package org.doublerandom.directory.domain.frame;

import java.time.Instant;

/** What a proposed batch would be drawn from was counted. */
public record BatchCounted(FrameRequest request, FrameCounts counts, Instant at) {}
