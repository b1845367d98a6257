package org.doublerandom.facts.inbox;

import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Read positions as documents, one per topic and stream. */
public final class MongoStreamPositions implements StreamPositions {
    static final String COLLECTION = "streamPositions";

    private final MongoOperations mongo;

    public MongoStreamPositions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public ReadPosition of(Fact fact) {
        Document position = mongo.findById(fact.streamId(), Document.class, COLLECTION);
        if (position == null) {
            return ReadPosition.START;
        }
        List<ReadPosition.Seen> recent = position.getList("recent", Document.class, List.of()).stream()
                .map(seen -> new ReadPosition.Seen(seen.getLong("sequence"), seen.getString("id")))
                .toList();
        return new ReadPosition(position.getLong("sequence"), recent);
    }

    @Override
    public boolean advance(Fact fact, long from) {
        List<Document> passed = ReadPosition.passed(fact, from).stream()
                .map(seen -> new Document("sequence", seen.sequence()).append("id", seen.id()))
                .toList();
        if (from == 0 && insert(fact, passed)) {
            return true;
        }
        Update update = new Update().set("sequence", fact.sequence());
        update.push("recent").slice(-ReadPosition.REMEMBERED).each(passed.toArray());
        Query still = Query.query(
                Criteria.where("_id").is(fact.streamId()).and("sequence").is(from));
        return mongo.updateFirst(still, update, COLLECTION).getMatchedCount() == 1;
    }

    @Override
    public void forget(String topic) {
        // '}' is the character after '|'.
        mongo.remove(Query.query(Criteria.where("_id").gte(topic + "|").lt(topic + "}")), COLLECTION);
    }

    private boolean insert(Fact fact, List<Document> passed) {
        try {
            mongo.insert(
                    new Document("_id", fact.streamId())
                            .append("sequence", fact.sequence())
                            .append("recent", passed),
                    COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
