package org.doublerandom.plan.application;

import java.time.Clock;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.BatchState;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.Counts;
import org.doublerandom.starter.UseCase;

/** What the directory and the draw tell of a batch. */
@UseCase
public class FollowBatch {
    private final Batches batches;
    private final Clock clock;

    FollowBatch(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    public void counted(BatchId id, Counts counts) {
        batches.change(id, batch -> batch.counted(counts));
    }

    public void held(BatchId id, Counts counts) {
        batches.change(id, batch -> batch.held(counts, batches.soFar(id.authority()), clock.instant()));
    }

    public void reached(BatchId id, BatchState state) {
        batches.change(id, batch -> batch.reached(state));
    }

    public void drew(BatchId id, int targets) {
        batches.change(id, batch -> batch.drew(targets));
    }
}
