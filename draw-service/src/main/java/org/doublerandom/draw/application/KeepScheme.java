package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.starter.UseCase;

/** A batch was released: its scheme and persons are kept until its draw, and its scheme is bound in the authority's log. */
@UseCase
public class KeepScheme {
    private final ReleasedBatches batches;
    private final Draws draws;
    private final Suites suites;

    KeepScheme(ReleasedBatches batches, Draws draws, Suites suites) {
        this.batches = batches;
        this.draws = draws;
        this.suites = suites;
    }

    public void keep(ReleasedBatch batch) {
        batches.keep(batch);
    }

    public void promise(ReleasedBatch batch) {
        if (batch.scheme().isFixed()) {
            draws.promise(batch.id(), head -> PublishedScheme.of(batch, suites.of(batch.authority()), head));
        }
    }
}
