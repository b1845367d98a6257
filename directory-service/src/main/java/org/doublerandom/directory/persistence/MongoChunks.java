package org.doublerandom.directory.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.frame.Chunk;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.values.Digest;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class MongoChunks implements Chunks {
    private static final String COLLECTION = "frameChunks";

    private final MongoOperations mongo;

    MongoChunks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Chunk chunk) {
        // The id is the digest of the content, so whatever is there already is the same.
        mongo.save(new ChunkDocument(chunk.root().hex(), chunk.pages()), COLLECTION);
    }

    @Override
    public Optional<Chunk> find(Digest root) {
        return Optional.ofNullable(mongo.findById(root.hex(), ChunkDocument.class, COLLECTION))
                .map(stored -> new Chunk(root, stored.pages()));
    }

    record ChunkDocument(@Id String root, List<String> pages) {}
}
