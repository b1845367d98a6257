package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;
import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class MongoFrameCopies implements FrameCopies {
    private static final String CHUNKS = "frameChunks";

    private final AggregateCollection<FrameDocument> frames;
    private final MongoOperations mongo;

    MongoFrameCopies(Aggregates aggregates, MongoOperations mongo) {
        this.frames = aggregates.collection("frames", FrameDocument.class).indexedBy("state");
        this.mongo = mongo;
    }

    @Override
    public Optional<FrameCopy> find(DrawId id) {
        return frames.find(id.value()).map(FrameDocument::toCopy);
    }

    @Override
    public void note(FrameCopy copy) {
        frames.put(copy.id().value(), known -> Change.to(known.orElse(FrameDocument.of(copy))));
    }

    @Override
    public FrameCopy change(DrawId id, UnaryOperator<FrameCopy> change) {
        return frames.change(
                        id.value(),
                        () -> new FrameNotReady(id),
                        document -> Change.to(FrameDocument.of(change.apply(document.toCopy()))))
                .toCopy();
    }

    @Override
    public List<DrawId> awaited() {
        return frames.list(query(where("state.state").is(CopyState.AWAITED.name()))).stream()
                .map(document -> new DrawId(document.frame()))
                .toList();
    }

    @Override
    public Optional<byte[]> chunk(DrawId id, PageRange range) {
        return Optional.ofNullable(mongo.findById(idOf(id, range), Document.class, CHUNKS))
                .map(stored -> stored.get("bytes", Binary.class).getData());
    }

    @Override
    public void keep(DrawId id, PageRange range, byte[] chunk) {
        mongo.save(new Document("_id", idOf(id, range)).append("bytes", new Binary(chunk)), CHUNKS);
    }

    private static String idOf(DrawId id, PageRange range) {
        return id.value() + "/" + range.file().wireName() + "/" + range.from();
    }
}
