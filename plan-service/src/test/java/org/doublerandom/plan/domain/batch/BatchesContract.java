package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;
import static org.doublerandom.plan.domain.PlanFixtures.aReleasedBatch;

import java.util.List;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.testkit.AsCommand;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of batches keeps; run against the fake and against the real one. */
public abstract class BatchesContract {
    protected abstract Batches batches();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void whatWasReleasedIsFoundAsItWas() {
        Batches batches = batches();
        batches.add(aReleasedBatch(1));
        batches.add(aReleasedBatch(2));

        assertThat(batches.get(aBatch(1).id())).isEqualTo(aBatch(1));
        assertThat(batches.of(new PlanId("plan1"), PageRequest.first()).rows())
                .containsExactlyInAnyOrder(aBatch(1), aBatch(2));
        assertThat(batches.of(new PlanId("plan2"), PageRequest.first()).rows()).isEmpty();
    }

    @Test
    void whatAReleaseTellsIsStoredWithIt() {
        batches().add(aReleasedBatch(1));

        assertThat(facts()).containsExactly(new BatchReleased(aBatch(1)));
    }

    @Test
    void whatAChangeTellsIsStoredWithIt() {
        Batches batches = batches();
        batches.add(aReleasedBatch(1));

        Batch told = batches.change(aBatch(1).id(), batch -> Changed.to(batch, new BatchReleased(batch)));

        assertThat(facts()).containsExactly(new BatchReleased(aBatch(1)), new BatchReleased(told));
    }

    @Test
    void aBatchIsReleasedOnceAndToldOnce() {
        Batches batches = batches();
        batches.add(aReleasedBatch(1));

        assertThatThrownBy(() -> AsCommand.run(() -> batches.add(aReleasedBatch(1))))
                .isInstanceOf(BatchAlreadyReleased.class);
        assertThat(facts()).hasSize(1);
    }

    @Test
    void itsStateMovesForwardOnly() {
        Batches batches = batches();
        batches.add(aReleasedBatch(1));
        batches.change(aBatch(1).id(), batch -> batch.reached(BatchState.DRAWN));
        batches.change(aBatch(1).id(), batch -> batch.reached(BatchState.ANNOUNCED));

        assertThat(batches.get(aBatch(1).id()).state()).isEqualTo(BatchState.DRAWN);
    }

    @Test
    void anUnknownBatchIsRefused() {
        assertThatThrownBy(() -> batches().get(aBatch(7).id())).isInstanceOf(UnknownBatch.class);
        assertThatThrownBy(() -> batches().change(aBatch(7).id(), batch -> batch.reached(BatchState.DRAWN)))
                .isInstanceOf(UnknownBatch.class);
    }
}
