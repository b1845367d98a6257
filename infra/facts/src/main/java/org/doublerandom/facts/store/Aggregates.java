package org.doublerandom.facts.store;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.doublerandom.facts.audit.AuditedCollections;
import org.doublerandom.facts.outbox.Outbox;
import org.doublerandom.facts.outbox.OutboxCollections;
import org.doublerandom.facts.outbox.WireFormat;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** Opens the collections of this service's aggregates. */
public final class Aggregates implements OutboxCollections, AuditedCollections {
    final MongoOperations mongo;
    final JsonMapper json;
    final Clock clock;
    final Supplier<WireFormat> wireFormat;
    final Supplier<Outbox> outbox;
    private final Set<String> opened = new ConcurrentSkipListSet<>();

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

    @Override
    public Set<String> opened() {
        return Set.copyOf(opened);
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(opened);
    }
}
