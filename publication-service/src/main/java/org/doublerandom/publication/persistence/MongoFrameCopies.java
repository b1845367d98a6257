package org.doublerandom.publication.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.publication.domain.copy.FrameCopied;
import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.FrameCopy;
import org.doublerandom.publication.domain.copy.KeptFrame;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoFrameCopies implements FrameCopies {
    private static final String PIECES = "framePieces";

    private final AggregateCollection<FrameCopy> copies;
    private final MongoOperations mongo;

    MongoFrameCopies(Aggregates aggregates, MongoOperations mongo) {
        this.copies = aggregates.collection("frameCopies", FrameCopy.class).indexedBy("state");
        this.mongo = mongo;
    }

    @Override
    public Optional<FrameCopy> find(String frame) {
        return copies.find(idOf(frame));
    }

    @Override
    public void note(KeptFrame frame) {
        copies.put(
                idOf(frame.frame()),
                known -> Change.to(known.map(copy -> copy.told(frame)).orElseGet(() -> FrameCopy.awaited(frame))));
    }

    @Override
    public List<FrameCopy> awaited() {
        return in(FrameCopy.State.AWAITED);
    }

    @Override
    public List<FrameCopy> failed() {
        return in(FrameCopy.State.FAILED);
    }

    private List<FrameCopy> in(FrameCopy.State state) {
        return copies.list(query(where("state.state").is(state.name())));
    }

    @Override
    public void again(FrameCopy copy) {
        change(copy, FrameCopy::again);
    }

    @Override
    public void copied(FrameCopy copy, Instant at) {
        change(copy, known -> known.copied(at));
    }

    @Override
    public void failed(FrameCopy copy, String reason) {
        change(copy, known -> known.failed(reason));
    }

    /** What was told anew meanwhile is awaited as before. */
    private void change(FrameCopy copy, UnaryOperator<FrameCopy> change) {
        copies.put(idOf(copy.frame().frame()), known -> {
            FrameCopy before = known.orElse(copy);
            FrameCopy after = before.frame().equals(copy.frame()) ? change.apply(before) : before;
            Instant copiedAt = after.copiedAt();
            return copiedAt == null || before.equals(after)
                    ? Change.to(after)
                    : Change.to(after, new FrameCopied(after.frame(), copiedAt));
        });
    }

    @Override
    public Optional<byte[]> piece(String address, int n) {
        return Optional.ofNullable(mongo.findById(idOf(address, n), Document.class, PIECES))
                .map(stored -> stored.get("bytes", Binary.class).getData());
    }

    @Override
    public void keep(String address, int n, byte[] piece) {
        mongo.save(new Document("_id", idOf(address, n)).append("bytes", new Binary(piece)), PIECES);
    }

    @Override
    public void drop(String address) {
        // From its first id to the first that no number can follow.
        mongo.remove(query(where("_id").gte(address + "/").lt(address + "0")), PIECES);
    }

    /** Its stream: no inspection has such an id. */
    private static String idOf(String frame) {
        return frame + ".copy";
    }

    private static String idOf(String address, int n) {
        return address + "/" + n;
    }
}
