package org.doublerandom.draw.persistence;

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
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoPublicCopies implements PublicCopies {
    private static final String PIECES = "sealedPieces";

    private final AggregateCollection<PublicCopy> copies;
    private final MongoOperations mongo;

    MongoPublicCopies(Aggregates aggregates, MongoOperations mongo) {
        this.copies = aggregates.collection("publicCopies", PublicCopy.class);
        this.mongo = mongo;
    }

    @Override
    public PublicCopy of(DrawId frame) {
        return copies.find(idOf(frame)).orElse(PublicCopy.NONE);
    }

    @Override
    public void tell(FrameKept kept) {
        copies.put(idOf(kept.frame()), known -> {
            PublicCopy copy = known.orElse(PublicCopy.NONE);
            return kept.roots().equals(copy.told()) ? Change.to(copy) : Change.to(copy.told(kept.roots()), kept);
        });
    }

    @Override
    public void note(DrawId frame, FrameRoots copied, Instant at) {
        copies.put(idOf(frame), known -> Change.to(known.orElse(PublicCopy.NONE).copied(copied, at)));
    }

    @Override
    public Optional<String> piece(DrawId frame, FileName file, int n) {
        return Optional.ofNullable(mongo.findById(idOf(frame, file, n), Document.class, PIECES))
                .map(stored -> stored.getString("text"));
    }

    @Override
    public void keep(DrawId frame, FileName file, int n, String piece) {
        mongo.save(new Document("_id", idOf(frame, file, n)).append("text", piece), PIECES);
    }

    // No plan ends like that, so that it is no draw's stream.
    private static String idOf(DrawId frame) {
        return frame.value() + ".copy";
    }

    private static String idOf(DrawId frame, FileName file, int n) {
        return frame.value() + "/" + file.wireName() + "/" + n;
    }
}
