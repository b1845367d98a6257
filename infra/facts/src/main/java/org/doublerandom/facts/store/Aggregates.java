package org.doublerandom.facts.store;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.facts.audit.AuditedCollections;
import org.doublerandom.facts.outbox.Outbox;
import org.doublerandom.facts.outbox.OutboxCollections;
import org.doublerandom.facts.outbox.OutboxEntry;
import org.doublerandom.facts.outbox.WireFormat;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the collections of this service's aggregates.
 *
 * <p>A collection is noted in {@value #TELLING} before its first fact is stored; the others are never polled.
 */
public final class Aggregates implements OutboxCollections, AuditedCollections {
    private static final String TELLING = "tellingCollections";

    final MongoOperations mongo;
    final JsonMapper json;
    final Clock clock;
    final Supplier<WireFormat> wireFormat;
    final Supplier<Outbox> outbox;
    final StreamNumbers numbers;
    private final Set<String> opened = new ConcurrentSkipListSet<>();
    private final Set<String> commanded = new ConcurrentSkipListSet<>();
    private final Set<String> noted = new ConcurrentSkipListSet<>();

    public Aggregates(
            MongoOperations mongo,
            JsonMapper json,
            Clock clock,
            Supplier<WireFormat> wireFormat,
            Supplier<Outbox> outbox) {
        this.mongo = mongo;
        this.json = json;
        this.clock = clock;
        this.wireFormat = wireFormat;
        this.outbox = outbox;
        this.numbers = new StreamNumbers(mongo, () -> Set.copyOf(opened));
    }

    /**
     * Opens a collection, making its indexes.
     *
     * @param type the stored shape, a record of the persistence ring
     * @param uniqueKeys fields of the stored shape that are unique where present; each a single string, or a list of them
     */
    public <D> AggregateCollection<D> collection(String name, Class<D> type, String... uniqueKeys) {
        opened.add(name);
        return new AggregateCollection<>(this, name, type, uniqueKeys);
    }

    /**
     * Opens a collection of facts of others, kept as they are.
     *
     * @param type the record that is kept
     */
    public <R> Records<R> records(String name, Class<R> type) {
        return new Records<>(mongo, name, type);
    }

    /** Opens a collection of plain documents that commands change all the same. */
    public CommandedDocuments commanded(String name) {
        commanded.add(name);
        return new CommandedDocuments(this, name);
    }

    /** The numbers that the streams of these collections have reached. */
    public StreamNumbers numbers() {
        return numbers;
    }

    @Override
    public Set<String> opened() {
        Set<String> all = new HashSet<>(opened);
        all.addAll(commanded);
        return all;
    }

    @Override
    public Set<String> names() {
        return mongo.findAll(Document.class, TELLING).stream()
                .map(noted -> noted.getString("_id"))
                .collect(Collectors.toSet());
    }

    void tells(String collection) {
        if (noted.contains(collection)) {
            return;
        }
        mongo.indexOps(collection).createIndex(new Index("outboxSince", Sort.Direction.ASC).sparse());
        mongo.indexOps(OutboxEntry.BODIES).createIndex(new Index("since", Sort.Direction.ASC));
        mongo.save(new Document("_id", collection), TELLING);
        noted.add(collection);
    }
}
