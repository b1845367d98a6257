package org.doublerandom.publication.domain.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.publication.domain.BatchId;

/** Passes the same contract as the adapter, so that it cannot lie. */
public final class InMemoryComparedFrames implements ComparedFrames {
    private final Map<BatchId, ComparedFrame> kept = new HashMap<>();

    @Override
    public Optional<ComparedFrame> find(BatchId batch) {
        return Optional.ofNullable(kept.get(batch));
    }

    @Override
    public void keep(ComparedFrame frame) {
        kept.putIfAbsent(frame.batch(), frame);
    }
}
