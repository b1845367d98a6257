package org.doublerandom.draw.persistence;

import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.jspecify.annotations.Nullable;

record FrameDocument(
        String frame,
        FrameRoots roots,
        String state,
        @Nullable String reason) {

    static FrameDocument of(FrameCopy copy) {
        return new FrameDocument(copy.id().value(), copy.roots(), copy.state().name(), copy.reason());
    }

    FrameCopy toCopy() {
        return new FrameCopy(new DrawId(frame), roots, CopyState.valueOf(state), reason);
    }
}
