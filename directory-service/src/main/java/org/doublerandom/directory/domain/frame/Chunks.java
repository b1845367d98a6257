package org.doublerandom.directory.domain.frame;

import java.util.Optional;
import org.doublerandom.values.Digest;

/** The immutable content of frozen files. */
public interface Chunks {
    /** Keeps a chunk under its root; a repeat changes nothing. */
    void keep(Chunk chunk);

    Optional<Chunk> find(Digest root);
}
