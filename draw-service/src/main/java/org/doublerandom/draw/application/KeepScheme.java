package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.starter.UseCase;

/** A batch was released: its scheme and persons are kept until its draw. */
@UseCase
public class KeepScheme {
    private final ReleasedBatches batches;

    KeepScheme(ReleasedBatches batches) {
        this.batches = batches;
    }

    public void keep(ReleasedBatch batch) {
        batches.keep(batch);
    }
}
