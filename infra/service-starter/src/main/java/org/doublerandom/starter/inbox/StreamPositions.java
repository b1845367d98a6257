package org.doublerandom.starter.inbox;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** How far this service has read each stream of each topic. */
public final class StreamPositions {
    private static final String COLLECTION = "streamPositions";
    private static final int REMEMBERED_IDS = 50;

    private final MongoOperations mongo;

    public StreamPositions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Whether the fact is new.
     *
     * @throws SequenceHole when a number is missing before it
     * @throws StreamWentBack when another fact had its number
     */
    boolean isNew(Fact fact) {
        Document position = mongo.findById(idOf(fact), Document.class, COLLECTION);
        long last = position == null ? 0 : position.getLong("sequence");
        if (fact.sequence() > last + 1) {
            throw new SequenceHole(fact, last);
        }
        if (fact.sequence() == last + 1) {
            return true;
        }
        requireSame(fact, position == null ? List.of() : position.getList("recent", Document.class, List.of()));
        return false;
    }

    void advance(Fact fact) {
        Document seen = new Document("sequence", fact.sequence()).append("id", fact.id());
        Update update = new Update().set("sequence", fact.sequence());
        update.push("recent").slice(-REMEMBERED_IDS).each(seen);
        mongo.upsert(Query.query(Criteria.where("_id").is(idOf(fact))), update, COLLECTION);
    }

    private static void requireSame(Fact fact, List<Document> recent) {
        for (Document known : recent) {
            if (known.getLong("sequence") == fact.sequence()
                    && !known.getString("id").equals(fact.id())) {
                throw new StreamWentBack(fact, known.getString("id"));
            }
        }
    }

    private static String idOf(Fact fact) {
        return fact.topic() + "|" + fact.stream();
    }
}
