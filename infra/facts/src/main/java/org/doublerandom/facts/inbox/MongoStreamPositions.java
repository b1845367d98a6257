package org.doublerandom.facts.inbox;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Read positions as documents, one per topic and stream. */
final class MongoStreamPositions implements StreamPositions {
    private static final String COLLECTION = "streamPositions";

    private final MongoOperations mongo;

    MongoStreamPositions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public ReadPosition of(Fact fact) {
        Document position = mongo.findById(idOf(fact), Document.class, COLLECTION);
        if (position == null) {
            return ReadPosition.START;
        }
        List<ReadPosition.Seen> recent = position.getList("recent", Document.class, List.of()).stream()
                .map(seen -> new ReadPosition.Seen(seen.getLong("sequence"), seen.getString("id")))
                .toList();
        return new ReadPosition(position.getLong("sequence"), recent);
    }

    @Override
    public void advance(Fact fact) {
        Document seen = new Document("sequence", fact.sequence()).append("id", fact.id());
        Update update = new Update().set("sequence", fact.sequence());
        update.push("recent").slice(-ReadPosition.REMEMBERED).each(seen);
        mongo.upsert(Query.query(Criteria.where("_id").is(idOf(fact))), update, COLLECTION);
    }

    private static String idOf(Fact fact) {
        return fact.topic() + "|" + fact.stream();
    }
}
