package org.doublerandom.draw.domain.batch;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The released batches that this service has heard of. */
public interface ReleasedBatches {

    Optional<ReleasedBatch> find(DrawId id);

    default ReleasedBatch get(DrawId id) {
        return find(id).orElseThrow(() -> new UnknownBatch(id));
    }

    /** A batch is released once: a repeat changes nothing. */
    void keep(ReleasedBatch batch);
}
