package org.doublerandom.directory.domain.frame;

import java.time.Instant;

/** The files of a frame are fixed and can be fetched. */
public record FrameFrozen(FrameRequest request, FrameFiles files, Instant frozenAt) {
    static FrameFrozen of(FrozenFrame frame) {
        return new FrameFrozen(frame.request(), frame.files(), frame.frozenAt());
    }
}
