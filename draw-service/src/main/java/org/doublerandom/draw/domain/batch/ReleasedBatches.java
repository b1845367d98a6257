package org.doublerandom.draw.domain.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.PersonId;

/** The released batches that this service has heard of. */
public interface ReleasedBatches {

    Optional<ReleasedBatch> find(DrawId id);

    default ReleasedBatch get(DrawId id) {
        return find(id).orElseThrow(() -> new UnknownBatch(id));
    }

    /** A batch is released once: a repeat changes nothing. */
    void keep(ReleasedBatch batch);

    /** Somebody confirmed that the frame of the batch holds other numbers; may be heard of before the release. */
    void frameConfirmed(DrawId batch, PersonId confirmer);

    /** The batches whose window ended before the day and that were not settled since. */
    List<DrawId> overdue(LocalDate day);

    /** A batch whose window is over needs no further looking after. */
    void settled(DrawId batch);
}
