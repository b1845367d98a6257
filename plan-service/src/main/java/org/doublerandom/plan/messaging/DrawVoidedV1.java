package org.doublerandom.plan.messaging;

import java.util.Set;
import org.doublerandom.plan.domain.batch.BatchState;

record DrawVoidedV1(String batch, String reason, boolean announced) {
    private static final Set<String> UNDRAWN = Set.of("WITHDRAWN", "LAPSED");

    /** After any other void the batch is drawn by a later attempt (protocol §6). */
    BatchState toState() {
        if (reason.equals("LAW")) {
            return BatchState.ENDED_BY_LAW;
        }
        boolean ends = !announced && UNDRAWN.contains(reason);
        return ends ? BatchState.ENDED : BatchState.VOIDED;
    }
}
