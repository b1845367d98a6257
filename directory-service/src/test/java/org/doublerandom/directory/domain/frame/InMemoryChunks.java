package org.doublerandom.directory.domain.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.values.Digest;

public final class InMemoryChunks implements Chunks {
    private final Map<Digest, Chunk> chunks = new HashMap<>();

    @Override
    public void keep(Chunk chunk) {
        chunks.put(chunk.root(), chunk);
    }

    @Override
    public Optional<Chunk> find(Digest root) {
        return Optional.ofNullable(chunks.get(root));
    }

    public void forget(Digest root) {
        chunks.remove(root);
    }

    public void forgetAll() {
        chunks.clear();
    }
}
