package org.doublerandom.facts.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bson.Document;
import org.doublerandom.facts.audit.AuditOutbox;
import org.doublerandom.facts.command.Command;
import org.doublerandom.facts.command.KeyUsedForAnotherPayload;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Documents that are no aggregates, because imports and reactions write them in bulk, and that commands change all the same: each change
 * is one write with the command, by which a repeat is known, and with its audit entry.
 */
public final class CommandedDocuments {
    private static final String ACTS = "acts";

    private final Aggregates aggregates;
    private final MongoOperations mongo;
    private final String collection;

    CommandedDocuments(Aggregates aggregates, String collection) {
        this.aggregates = aggregates;
        this.mongo = aggregates.mongo;
        this.collection = collection;
    }

    /** Keeps what is stored of commands out of a reading that has no use for it. */
    public static void leaveOut(Query query) {
        query.fields().exclude(WrittenDocument.COMMANDS, ACTS, AuditOutbox.ENTRIES, AuditOutbox.SINCE);
    }

    /**
     * Changes a document; a repeat of a remembered command changes nothing, and neither does a change of what is not there.
     *
     * @param fields what the change reads
     * @param change to what is written; asked again where another command was faster
     * @throws KeyUsedForAnotherPayload if the key of the command came with something else
     */
    public void change(String id, List<String> fields, Function<Document, Update> change) {
        for (int attempt = 0; attempt < AggregateCollection.ATTEMPTS; attempt++) {
            Document stored = find(id, fields);
            if (stored == null
                    || WrittenDocument.remembers(stored, Command.current())
                    || isWritten(id, stored, change.apply(stored))) {
                return;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L * (attempt + 1)));
        }
        throw new TooManyLostRaces(collection, id);
    }

    private @Nullable Document find(String id, List<String> fields) {
        Query query = byId(id);
        query.fields().include(WrittenDocument.COMMANDS, ACTS);
        fields.forEach(query.fields()::include);
        return mongo.findOne(query, Document.class, collection);
    }

    private boolean isWritten(String id, Document stored, Update change) {
        Long before = stored.getLong(ACTS);
        long acts = (before == null ? 0 : before) + 1;
        Document write = change.set(ACTS, acts).getUpdateObject();
        Optional<Document> command = Command.current().flatMap(it -> WrittenDocument.recordOf(it, acts));
        command.ifPresent(it -> part(write).append(WrittenDocument.COMMANDS, WrittenDocument.lastOf(List.of(it))));
        AuditOutbox audit = AuditOutbox.ofWrite(id, acts, aggregates.clock.instant());
        Query unchanged = byId(id).addCriteria(Criteria.where(ACTS).is(before));
        return mongo.updateFirst(unchanged, Update.fromDocument(audit.intoUpdate(write)), collection)
                        .getMatchedCount()
                == 1;
    }

    private static Document part(Document write) {
        return (Document) write.computeIfAbsent("$push", absent -> new Document());
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
