package org.doublerandom.plan.application;

import java.time.Clock;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.Confirmation;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Somebody else confirms or refuses what a planner proposed, or planners take it back. */
@UseCase
public class DecideOnBatch {
    private final Batches batches;
    private final Clock clock;

    DecideOnBatch(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    public Batch confirm(BatchId id, Confirmation seen, Person approver) {
        return batches.change(
                id,
                batch ->
                        batch.seenBy(approver).confirm(approver, seen, batches.soFar(id.authority()), clock.instant()));
    }

    public Batch refuse(BatchId id, String reason, Person approver) {
        return batches.change(id, batch -> batch.seenBy(approver).refuse(approver, reason, clock.instant()));
    }

    public Batch withdraw(BatchId id, Person planner) {
        return batches.change(id, batch -> batch.seenBy(planner).withdraw(planner, clock.instant()));
    }
}
