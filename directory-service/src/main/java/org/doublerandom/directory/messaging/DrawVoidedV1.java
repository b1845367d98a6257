package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.FrameId;

record DrawVoidedV1(String draw) {
    FrameId toFrame() {
        return new FrameId(draw);
    }
}
