package org.doublerandom.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;

import org.junit.jupiter.api.Test;

/** What every store of batches keeps; run against the fake and against the real one. */
public abstract class BatchesContract {
    protected abstract Batches batches();

    @Test
    void whatWasReleasedIsFoundAsItWas() {
        Batches batches = batches();
        batches.release(aBatch(1));
        batches.release(aBatch(2));

        assertThat(batches.get(aBatch(1).id())).isEqualTo(aBatch(1));
        assertThat(batches.of(new PlanId("plan1"))).containsExactlyInAnyOrder(aBatch(1), aBatch(2));
        assertThat(batches.of(new PlanId("plan2"))).isEmpty();
    }

    @Test
    void itsStateMovesForwardOnly() {
        Batches batches = batches();
        batches.release(aBatch(1));
        batches.reached(aBatch(1).id(), BatchState.DRAWN);
        batches.reached(aBatch(1).id(), BatchState.ANNOUNCED);

        assertThat(batches.get(aBatch(1).id()).state()).isEqualTo(BatchState.DRAWN);
    }

    @Test
    void anUnknownBatchIsRefused() {
        assertThatThrownBy(() -> batches().get(aBatch(7).id())).isInstanceOf(UnknownBatch.class);
        assertThatThrownBy(() -> batches().reached(aBatch(7).id(), BatchState.DRAWN))
                .isInstanceOf(UnknownBatch.class);
    }
}
