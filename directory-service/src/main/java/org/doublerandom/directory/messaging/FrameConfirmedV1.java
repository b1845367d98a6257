package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record FrameConfirmedV1(
        String batch, Instant heldAt, @Nullable String confirmer) {
    FrameId toFrame() {
        return new FrameId(batch);
    }

    @Nullable
    PersonId toConfirmer() {
        return confirmer == null ? null : new PersonId(confirmer);
    }
}
