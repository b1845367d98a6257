package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.FrameId;

record SchemePublishedV1(String batch) {
    FrameId toFrame() {
        return new FrameId(batch);
    }
}
