package org.doublerandom.facts.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** All entries of a service, in its collection {@value #COLLECTION}. */
public final class AuditTrail {
    public static final String COLLECTION = "audit";

    private static final int DOCUMENTS_AT_A_TIME = 500;

    private final MongoOperations mongo;
    private final AuditedCollections collections;
    private final Set<String> indexed = new HashSet<>();

    public AuditTrail(MongoOperations mongo, AuditedCollections collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    /** Notes what changes nothing and so has no document to wait in: a refusal, a confidential read. */
    public void note(AuditEntry entry) {
        mongo.insert(entry.toDocument(), COLLECTION);
    }

    List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        for (String collection : collections.opened()) {
            if (indexed.add(collection)) {
                mongo.indexOps(collection).createIndex(new Index(AuditOutbox.SINCE, Sort.Direction.ASC).sparse());
            }
            Query query = Query.query(Criteria.where(AuditOutbox.SINCE).exists(true))
                    .with(Sort.by(AuditOutbox.SINCE))
                    .limit(DOCUMENTS_AT_A_TIME);
            query.fields().include("_id");
            mongo.find(query, Document.class, collection)
                    .forEach(found -> waiting.add(new Waiting(collection, found.getString("_id"))));
        }
        return waiting;
    }

    /** Moves the entries of one document; each step may be repeated after a crash, and repeats change nothing. */
    void collect(Waiting document) {
        Query query = byId(document);
        query.fields().include(AuditOutbox.ENTRIES);
        Document found = mongo.findOne(query, Document.class, document.collection());
        List<Document> entries =
                found == null ? List.of() : found.getList(AuditOutbox.ENTRIES, Document.class, List.of());
        entries.forEach(entry -> keep(entry, document.collection()));
        remove(document, entries.stream().map(entry -> entry.getString("_id")).toList());
    }

    private void keep(Document entry, String collection) {
        Update whole = new Update().setOnInsert("collection", collection);
        entry.forEach((field, value) -> {
            if (!field.equals("_id")) {
                whole.setOnInsert(field, value);
            }
        });
        mongo.upsert(Query.query(Criteria.where("_id").is(entry.getString("_id"))), whole, COLLECTION);
    }

    private void remove(Waiting document, Collection<String> collected) {
        if (!collected.isEmpty()) {
            mongo.updateFirst(
                    byId(document),
                    new Update().pull(AuditOutbox.ENTRIES, new Document("_id", new Document("$in", collected))),
                    document.collection());
        }
        // Conditional, so that an entry written meanwhile keeps its document in the sweep.
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(document.id())
                        .and(AuditOutbox.ENTRIES)
                        .size(0)),
                new Update().unset(AuditOutbox.SINCE),
                document.collection());
    }

    private static Query byId(Waiting document) {
        return Query.query(Criteria.where("_id").is(document.id()));
    }

    /** A document in which entries wait. */
    record Waiting(String collection, String id) {}
}
