package org.doublerandom.facts.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Long bodies whose write lost its race, or whose removal a crash prevented.
 *
 * <p>A body says which version of which document it was written for. Once the document has that version or a later one
 * the write can no longer happen: the lock on the version forbids it. If the document's outbox then does not name the
 * body, nothing ever will. Age only keeps the sweep away from what is in use; it decides nothing.
 */
final class UnusedBodies {
    private final MongoOperations mongo;
    private final Duration age;

    UnusedBodies(MongoOperations mongo, Duration age) {
        this.mongo = mongo;
        this.age = age;
    }

    List<String> find() {
        Query old =
                Query.query(Criteria.where("since").lte(Date.from(Instant.now().minus(age))));
        old.fields().exclude("body");
        try (Stream<Document> bodies = mongo.stream(old, Document.class, OutboxEntry.BODIES)) {
            return bodies.filter(this::isUnused)
                    .limit(1_000)
                    .map(body -> body.getString("_id"))
                    .toList();
        }
    }

    void remove(String id) {
        mongo.remove(Query.query(Criteria.where("_id").is(id)), OutboxEntry.BODIES);
    }

    private boolean isUnused(Document body) {
        Query byId = Query.query(Criteria.where("_id").is(body.getString("document")));
        byId.fields().include("version").include("outbox.id");
        Document document = mongo.findOne(byId, Document.class, body.getString("collection"));
        return document != null
                && document.getLong("version") >= body.getLong("version")
                && document.getList("outbox", Document.class, List.of()).stream()
                        .noneMatch(entry -> body.getString("_id").equals(entry.getString("id")));
    }
}
