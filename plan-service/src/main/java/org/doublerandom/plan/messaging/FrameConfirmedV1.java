package org.doublerandom.plan.messaging;

import java.time.Instant;
import org.doublerandom.plan.domain.batch.FrameConfirmed;
import org.jspecify.annotations.Nullable;

record FrameConfirmedV1(
        String batch,
        String authority,
        Instant heldAt,
        @Nullable String confirmer,
        Instant confirmedAt) {
    static FrameConfirmedV1 of(FrameConfirmed event) {
        return new FrameConfirmedV1(
                event.batch().value(),
                event.batch().authority().value(),
                event.heldAt(),
                event.confirmer() == null ? null : event.confirmer().value(),
                event.at());
    }
}
