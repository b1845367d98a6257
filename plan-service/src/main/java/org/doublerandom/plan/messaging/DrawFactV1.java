package org.doublerandom.plan.messaging;

import org.doublerandom.plan.domain.batch.BatchId;

/** All that plans need of any fact about a draw: whose batch it is. */
record DrawFactV1(String batch) {
    BatchId toBatch() {
        return BatchId.parse(batch);
    }
}
