package org.doublerandom.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doublerandom.directory.domain.frame.Chunk;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.testkit.FreshStore;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class MongoChunksTest {
    @Test
    void keepsAChunkUnderItsRootHoweverOftenItIsKept() {
        Chunks chunks = new MongoChunks(FreshStore.mongo());
        Chunk chunk = Chunk.of(Suite.SHA256, List.of("A\tB\n", "C\tD\n"));
        chunks.keep(chunk);
        chunks.keep(chunk);

        assertThat(chunks.find(chunk.root())).contains(chunk);
        assertThat(chunks.find(Digest.of("nothing"))).isEmpty();
    }
}
