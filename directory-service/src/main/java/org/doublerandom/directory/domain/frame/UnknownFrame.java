package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.FrameId;

/** No batch with that id has been released, as far as the directory knows. */
public final class UnknownFrame extends RuntimeException {
    public UnknownFrame(FrameId frame) {
        super("frame " + frame.value() + " (expected: the id of a released batch)");
    }
}
