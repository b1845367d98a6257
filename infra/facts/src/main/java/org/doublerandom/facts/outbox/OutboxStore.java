package org.doublerandom.facts.outbox;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The outbox arrays inside the aggregates' documents, as the relay sees them. */
public final class OutboxStore {
    private static final String SINCE = "outboxSince";

    private final MongoOperations mongo;
    private final OutboxCollections collections;

    public OutboxStore(MongoOperations mongo, OutboxCollections collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    List<WaitingStream> waiting(int limit) {
        List<WaitingStream> waiting = new ArrayList<>();
        for (String collection : collections.names()) {
            Query query = Query.query(Criteria.where(SINCE).exists(true))
                    .with(Sort.by(SINCE))
                    .limit(limit);
            query.fields().include("_id");
            mongo.find(query, Document.class, collection)
                    .forEach(found -> waiting.add(new WaitingStream(collection, found.getString("_id"))));
        }
        return waiting;
    }

    List<OutboxEntry> entriesOf(WaitingStream stream) {
        Query query = byId(stream);
        query.fields().include("outbox");
        Document found = mongo.findOne(query, Document.class, stream.collection());
        return found == null
                ? List.of()
                : found.getList("outbox", Document.class, List.of()).stream()
                        .map(stored -> withBody(OutboxEntry.of(stored)))
                        .toList();
    }

    void remove(WaitingStream stream, List<OutboxEntry> acknowledged) {
        List<String> ids = acknowledged.stream().map(OutboxEntry::id).toList();
        if (!ids.isEmpty()) {
            mongo.updateFirst(
                    byId(stream),
                    new Update().pull("outbox", new Document("id", new Document("$in", ids))),
                    stream.collection());
            mongo.remove(Query.query(Criteria.where("_id").in(ids)), OutboxEntry.BODIES);
        }
        // Conditional, so that a fact written meanwhile keeps its document in the sweep.
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(stream.id()).and("outbox").size(0)),
                new Update().unset(SINCE),
                stream.collection());
    }

    private OutboxEntry withBody(OutboxEntry entry) {
        if (entry.body() != null) {
            return entry;
        }
        Document stored = mongo.findById(entry.id(), Document.class, OutboxEntry.BODIES);
        if (stored == null) {
            throw new IllegalStateException(entry.id() + ": no body (expected: one in " + OutboxEntry.BODIES + ")");
        }
        return new OutboxEntry(
                entry.id(),
                entry.topic(),
                entry.sequence(),
                entry.type(),
                entry.time(),
                entry.actor(),
                stored.getString("body"));
    }

    private static Query byId(WaitingStream stream) {
        return Query.query(Criteria.where("_id").is(stream.id()));
    }
}
