package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.junit.jupiter.api.Test;

/** What every store of released batches keeps; run against the fake and against the real one. */
public abstract class ReleasedBatchesContract {

    protected abstract ReleasedBatches batches();

    @Test
    void aBatchIsFoundAsItWasReleasedAndKeptOnce() {
        ReleasedBatches batches = batches();
        ReleasedBatch batch = DrawFixtures.batch();
        ReleasedBatch other = new ReleasedBatch(
                batch.authority(),
                batch.plan(),
                batch.scheme(),
                batch.releaser(),
                batch.approver(),
                batch.drafter(),
                null,
                batch.released());
        assertThatThrownBy(() -> batches.get(batch.id())).isInstanceOf(UnknownBatch.class);

        batches.keep(batch);
        batches.keep(other);

        assertThat(batches.get(batch.id())).isEqualTo(batch);
    }
}
