package org.doublerandom.publication.domain.frame;

import java.util.Optional;
import org.doublerandom.publication.domain.BatchId;

/** The frames that were told, by their batch. */
public interface ComparedFrames {
    Optional<ComparedFrame> find(BatchId batch);

    /** Keeps what was told first of a batch: a frame is frozen once. */
    void keep(ComparedFrame frame);
}
