package org.doublerandom.directory.messaging;

import java.util.Set;
import org.doublerandom.directory.domain.FrameId;

record DrawVoidedV1(String batch, String reason, boolean announced) {
    private static final Set<String> UNDRAWN = Set.of("WITHDRAWN", "LAPSED");

    FrameId toFrame() {
        return new FrameId(batch);
    }

    /** After any other void the batch is drawn by a later attempt, from files that follow from its frame (protocol §6). */
    boolean endsBatch() {
        return !announced && UNDRAWN.contains(reason);
    }
}
