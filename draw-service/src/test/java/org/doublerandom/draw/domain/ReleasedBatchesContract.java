package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.values.PersonId;
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
                null,
                batch.released());
        assertThatThrownBy(() -> batches.get(batch.id())).isInstanceOf(UnknownBatch.class);

        batches.keep(batch);
        batches.keep(other);

        assertThat(batches.get(batch.id())).isEqualTo(batch);
    }

    @Test
    void whoConfirmedItsFrameIsKnownWhicheverIsHeardOfFirst() {
        ReleasedBatches batches = batches();
        ReleasedBatch batch = DrawFixtures.batch();
        PersonId confirmer = new PersonId("p-leader");

        batches.frameConfirmed(batch.id(), confirmer);
        batches.keep(batch);
        batches.frameConfirmed(batch.id(), new PersonId("p-other"));

        assertThat(batches.get(batch.id())).isEqualTo(batch.frameConfirmedBy(confirmer));
    }

    @Test
    void aBatchIsOverdueFromTheDayAfterItsWindowUntilItIsSettled() {
        ReleasedBatches batches = batches();
        ReleasedBatch batch = DrawFixtures.batch();
        batches.keep(batch);
        LocalDate last = batch.scheme().mandate().to();

        assertThat(batches.overdue(last)).isEmpty();
        assertThat(batches.overdue(last.plusDays(1))).containsExactly(batch.id());
        batches.settled(batch.id());
        batches.keep(batch);
        assertThat(batches.overdue(last.plusDays(1))).isEmpty();
    }
}
