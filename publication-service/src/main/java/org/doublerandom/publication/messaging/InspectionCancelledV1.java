package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record InspectionCancelledV1(
        String inspection, Instant cancelledAt, @Nullable String reason) {
    private static final String LAW = "LAW";

    boolean isByLaw() {
        return LAW.equals(reason);
    }
}
