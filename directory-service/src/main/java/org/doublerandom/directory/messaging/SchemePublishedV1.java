package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

record SchemePublishedV1(String batch, @Nullable Suite suite) {
    FrameId toFrame() {
        return new FrameId(batch);
    }

    /** Before authorities had a choice it was not told. */
    Suite toSuite() {
        return suite == null ? Suite.SHA256 : suite;
    }
}
