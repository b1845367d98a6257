package org.doublerandom.directory.domain.frame;

import java.util.Optional;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Changed;

/** All frames whose rosters were frozen anew. */
public interface WidenedFrames {
    Optional<WidenedFrame> find(FrameId id);

    /** Kept for good: a repeat changes nothing, whatever the directory says by then. */
    void freeze(FrameId id, Supplier<Changed<WidenedFrame>> freezing);
}
