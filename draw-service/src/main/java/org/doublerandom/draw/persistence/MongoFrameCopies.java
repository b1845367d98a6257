package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class MongoFrameCopies implements FrameCopies {
    private static final String CHUNKS = "frameChunks";

    private final Records<FrameCopy> frames;
    private final MongoOperations mongo;

    MongoFrameCopies(Aggregates aggregates, MongoOperations mongo) {
        this.frames = aggregates.records("frames", FrameCopy.class).indexedBy("state");
        this.mongo = mongo;
    }

    @Override
    public Optional<FrameCopy> find(DrawId id) {
        return frames.find(id.value());
    }

    @Override
    public void note(FrameCopy copy) {
        frames.keepFirst(copy.id().value(), copy);
    }

    @Override
    public FrameCopy change(DrawId id, UnaryOperator<FrameCopy> change) {
        return frames.change(
                id.value(),
                () -> new FrameNotReady(id),
                change,
                former -> where("record.state")
                        .is(former.state().name())
                        .and("record.reason")
                        .is(former.reason()));
    }

    @Override
    public List<DrawId> awaited() {
        return in(CopyState.AWAITED);
    }

    @Override
    public List<DrawId> failed() {
        return in(CopyState.FAILED);
    }

    @Override
    public List<DrawId> untold() {
        return in(CopyState.READY);
    }

    private List<DrawId> in(CopyState state) {
        return frames.list(query(where("record.state").is(state.name()))).stream()
                .map(FrameCopy::id)
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
