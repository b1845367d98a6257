package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;
import static org.doublerandom.plan.domain.PlanFixtures.release;

import java.util.List;
import org.doublerandom.plan.domain.PlanFixtures;
import org.doublerandom.plan.domain.annual.PlanId;
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
        Batch first = batches.add(COUNTY, PlanFixtures::release);
        Batch drawn = batches.change(first.id(), batch -> batch.drew(12));
        Batch second = batches.add(COUNTY, PlanFixtures::release);

        assertThat(first).isEqualTo(aBatch());
        assertThat(batches.get(second.id())).isEqualTo(second);
        assertThat(second.id().code()).isEqualTo("2024.L03.B2");
        assertThat(batches.of(new PlanId("plan1"), PageRequest.first()).rows())
                .containsExactlyInAnyOrder(drawn, second);
        assertThat(batches.of(new PlanId("plan2"), PageRequest.first()).rows()).isEmpty();
    }

    @Test
    void theNextOneIsDecidedUponAllOfTheAuthority() {
        Batches batches = batches();
        Batch first = batches.add(COUNTY, PlanFixtures::release);

        assertThatThrownBy(() -> batches.add(COUNTY, before -> {
                    assertThat(before.batches()).containsExactly(first);
                    return release(before);
                }))
                .isInstanceOf(BatchBeforeIsOpen.class);
        assertThat(facts()).hasSize(1);
    }

    @Test
    void whatAReleaseTellsIsStoredWithIt() {
        batches().add(COUNTY, PlanFixtures::release);

        assertThat(facts()).containsExactly(new BatchReleased(aBatch()));
    }

    @Test
    void whatAChangeTellsIsStoredWithIt() {
        Batches batches = batches();
        batches.add(COUNTY, PlanFixtures::release);

        Batch told = batches.change(aBatch().id(), batch -> Changed.to(batch, new BatchReleased(batch)));

        assertThat(facts()).containsExactly(new BatchReleased(aBatch()), new BatchReleased(told));
    }

    @Test
    void whatItsFrameHoldsIsKept() {
        Batches batches = batches();
        batches.add(COUNTY, PlanFixtures::release);
        Counts found = new Counts(9, 9, 0, 0, 0, 0, 30, 900, 9, 7, 0, PlanFixtures.MORNING);

        Batch held =
                batches.change(aBatch().id(), batch -> batch.held(found, batches.soFar(COUNTY), PlanFixtures.MORNING));

        assertThat(batches.get(aBatch().id())).isEqualTo(held);
        assertThat(held.hold()).isEqualTo(new Hold(found, null, null));
    }

    @Test
    void itsStateMovesForwardOnly() {
        Batches batches = batches();
        batches.add(COUNTY, PlanFixtures::release);
        batches.change(aBatch().id(), batch -> batch.drew(12));
        batches.change(aBatch().id(), batch -> batch.reached(BatchState.ANNOUNCED));

        assertThat(batches.get(aBatch().id()).state()).isEqualTo(BatchState.DRAWN);
        assertThat(batches.get(aBatch().id()).drawn()).isEqualTo(12);
    }

    @Test
    void anUnknownBatchIsRefused() {
        assertThatThrownBy(() -> batches().get(aBatch().id())).isInstanceOf(UnknownBatch.class);
        assertThatThrownBy(() -> batches().change(aBatch().id(), batch -> batch.reached(BatchState.DRAWN)))
                .isInstanceOf(UnknownBatch.class);
    }
}
