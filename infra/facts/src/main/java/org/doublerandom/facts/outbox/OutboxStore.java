package org.doublerandom.facts.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The outbox arrays inside the aggregates' documents, as the relay sees them. */
public class OutboxStore {
    static final String SINCE = "outboxSince";

    private final MongoOperations mongo;
    private final OutboxCollections collections;

    public OutboxStore(MongoOperations mongo, OutboxCollections collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    /** The longest waiting documents that the relay is not busy with. */
    List<WaitingStream> waiting(Predicate<WaitingStream> busy, int limit) {
        List<WaitingStream> waiting = new ArrayList<>();
        for (String collection : collections.names()) {
            Query query = Query.query(Criteria.where(SINCE).exists(true)).with(Sort.by(SINCE));
            query.fields().include("_id");
            try (Stream<Document> found = mongo.stream(query, Document.class, collection)) {
                found.map(document -> new WaitingStream(collection, document.getString("_id")))
                        .filter(busy.negate())
                        .limit(limit)
                        .forEach(waiting::add);
            }
        }
        return waiting;
    }

    /** The outboxes of documents, as they are stored; a document that waits for nothing is left out. */
    Map<WaitingStream, Document> outboxes(Collection<WaitingStream> streams) {
        Map<WaitingStream, Document> outboxes = new HashMap<>();
        Map<String, List<String>> ids = streams.stream()
                .collect(Collectors.groupingBy(
                        WaitingStream::collection, Collectors.mapping(WaitingStream::id, Collectors.toList())));
        ids.forEach((collection, some) -> {
            Query query = Query.query(Criteria.where("_id").in(some).and(SINCE).exists(true));
            query.fields().include("outbox");
            mongo.find(query, Document.class, collection)
                    .forEach(found -> outboxes.put(new WaitingStream(collection, found.getString("_id")), found));
        });
        return outboxes;
    }

    String bodyOf(OutboxEntry entry) {
        String body = entry.body();
        if (body != null) {
            return body;
        }
        Document stored = mongo.findById(entry.id(), Document.class, OutboxEntry.BODIES);
        if (stored == null) {
            throw new IllegalStateException(entry.id() + ": no body (expected: one in " + OutboxEntry.BODIES + ")");
        }
        return stored.getString("body");
    }

    /** Takes what was acknowledged out of the outbox: one update, whether anything is left in it or not. */
    void remove(WaitingStream stream, List<OutboxEntry> acknowledged) {
        List<String> ids = acknowledged.stream().map(OutboxEntry::id).toList();
        Update pull = new Update().pull("outbox", new Document("id", new Document("$in", ids)));
        // Only if nothing else waits does the document leave the sweep.
        Criteria nothingElse = byId(stream).and("outbox").size(ids.size()).and("outbox.id");
        boolean emptied = mongo.updateFirst(
                                Query.query(nothingElse.all(ids)),
                                new Update().set("outbox", List.of()).unset(SINCE),
                                stream.collection())
                        .getMatchedCount()
                == 1;
        if (!emptied) {
            mongo.updateFirst(Query.query(byId(stream)), pull, stream.collection());
        }
        List<String> longOnes = acknowledged.stream()
                .filter(entry -> entry.body() == null)
                .map(OutboxEntry::id)
                .toList();
        if (!longOnes.isEmpty()) {
            mongo.remove(Query.query(Criteria.where("_id").in(longOnes)), OutboxEntry.BODIES);
        }
    }

    /** A document whose facts another relay took out has no reason to wait. */
    void settle(WaitingStream stream) {
        mongo.updateFirst(
                Query.query(byId(stream).and("outbox").size(0)), new Update().unset(SINCE), stream.collection());
    }

    private static Criteria byId(WaitingStream stream) {
        return Criteria.where("_id").is(stream.id());
    }
}
