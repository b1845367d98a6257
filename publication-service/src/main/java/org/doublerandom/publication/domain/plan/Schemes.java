package org.doublerandom.publication.domain.plan;

import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.BatchId;

/** Published schemes; keeping the same one again changes nothing. */
public interface Schemes {
    Optional<Scheme> find(BatchId id);

    /** All of them, the newest first. */
    List<Scheme> all();

    void keep(Scheme kept);
}
