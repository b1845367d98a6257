package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.copy.PublicCopy;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

@Repository
class MongoPublicCopies implements PublicCopies {
    private static final String PIECES = "sealedPieces";

    private final AggregateCollection<PublicCopy> copies;
    private final MongoOperations mongo;

    MongoPublicCopies(Aggregates aggregates, MongoOperations mongo) {
        this.copies = aggregates.collection("publicCopies", PublicCopy.class);
        this.mongo = mongo;
        mongo.indexOps(PIECES).createIndex(new Index("frame", Sort.Direction.ASC));
    }

    @Override
    public PublicCopy of(DrawId frame) {
        return copies.find(idOf(frame)).orElse(PublicCopy.NONE);
    }

    @Override
    public void tell(FrameKept kept, String sealing) {
        PublicCopy told = copies.put(idOf(kept.frame()), known -> {
            PublicCopy copy = known.orElse(PublicCopy.NONE);
            return kept.roots().equals(copy.told()) ? Change.to(copy) : Change.to(copy.told(kept, sealing), kept);
        });
        mongo.remove(
                query(where("frame").is(kept.frame().value()).and("sealing").ne(told.sealing())), PIECES);
    }

    @Override
    public void note(DrawId frame, FrameRoots copied, Instant at) {
        copies.put(idOf(frame), known -> Change.to(known.orElse(PublicCopy.NONE).copied(copied, at)));
    }

    @Override
    public Optional<String> piece(DrawId frame, FileName file, int n) {
        String sealing = of(frame).sealing();
        String id = sealing == null ? idOf(frame.value(), file, n) : idOf(frame.value() + "/" + sealing, file, n);
        return Optional.ofNullable(mongo.findById(id, Document.class, PIECES)).map(stored -> stored.getString("text"));
    }

    @Override
    public void keep(DrawId frame, String sealing, FileName file, int n, String piece) {
        mongo.save(
                new Document("_id", idOf(frame.value() + "/" + sealing, file, n))
                        .append("frame", frame.value())
                        .append("sealing", sealing)
                        .append("text", piece),
                PIECES);
    }

    // No plan ends like that, so that it is no draw's stream.
    private static String idOf(DrawId frame) {
        return frame.value() + ".copy";
    }

    private static String idOf(String sealed, FileName file, int n) {
        return sealed + "/" + file.wireName() + "/" + n;
    }
}
