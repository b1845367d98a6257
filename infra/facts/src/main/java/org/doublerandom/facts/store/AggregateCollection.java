package org.doublerandom.facts.store;

import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.doublerandom.facts.command.Command;
import org.doublerandom.facts.outbox.OutboxEntry;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The documents of one kind of aggregate: {@code {_id, version, state, sequences, outbox, outboxSince, commands}}.
 *
 * <p>State, version, outgoing facts and the record of the command change in one atomic write, so that none exists
 * without the others. A change is a pure function: it is applied again to the newer state when another writer was
 * faster, and when a unique key it chose was taken meanwhile.
 *
 * @param <D> the stored shape
 */
public final class AggregateCollection<D> {
    static final int ATTEMPTS = 50;

    private final String name;
    private final Class<D> type;
    private final MongoOperations mongo;
    private final Aggregates aggregates;

    AggregateCollection(Aggregates aggregates, String name, Class<D> type, String... uniqueKeys) {
        this.aggregates = aggregates;
        this.name = name;
        this.type = type;
        this.mongo = aggregates.mongo;
        for (String key : uniqueKeys) {
            index(new Index("state." + key, Sort.Direction.ASC).unique().sparse());
        }
    }

    /** Adds a plain index over fields of the stored shape. */
    public AggregateCollection<D> indexedBy(String... fields) {
        Index index = new Index();
        for (String field : fields) {
            index.on("state." + field, Sort.Direction.ASC);
        }
        index(index);
        return this;
    }

    public Optional<D> find(String id) {
        return load(id).map(this::stateOf);
    }

    /** @param filter over fields of the document, those of the stored shape under {@code state.} */
    public List<D> list(Query filter) {
        return mongo.find(filter, Document.class, name).stream()
                .map(this::stateOf)
                .toList();
    }

    /** A part of what fits the filter, in this order. */
    public Page<D> page(Query filter, ListOrder order, PageRequest page) {
        return order.page(mongo, name, filter, page).map(this::stateOf);
    }

    public long count(Query filter) {
        return mongo.count(filter, name);
    }

    /**
     * Creates the aggregate, or returns what the same command created before.
     *
     * @param creation computed again when a unique key it chose was taken meanwhile
     * @throws AlreadyExists when a command asks for it and another command created it
     */
    public D create(String id, Supplier<Change<D>> creation) {
        return write(id, existing -> {
            if (existing.isEmpty()) {
                return creation.get();
            }
            if (Command.current().isPresent()) {
                throw new AlreadyExists(name, id);
            }
            return Change.to(existing.get());
        });
    }

    /**
     * What the present command created before, for ids that its repeat would not choose again: those that count on.
     *
     * @param among by an index of this collection
     */
    public Optional<D> createdBefore(Query among) {
        Optional<Command> command = Command.current();
        return command.flatMap(Command::remembered)
                .map(key -> among.addCriteria(Criteria.where("creation.key").is(key)))
                .map(created -> mongo.findOne(created, Document.class, name))
                .filter(stored -> WrittenDocument.remembers(stored, command))
                .map(this::stateOf);
    }

    /**
     * Changes the aggregate; a repeat of a remembered command changes nothing and returns the present state.
     *
     * @param unknown the refusal when there is no such aggregate
     */
    public D change(String id, Supplier<? extends RuntimeException> unknown, Function<D, Change<D>> change) {
        return write(id, existing -> change.apply(existing.orElseThrow(unknown)));
    }

    /** Creates or changes the aggregate, for reactions whose fact may be the first about it. */
    public D put(String id, Function<Optional<D>, Change<D>> change) {
        return write(id, change);
    }

    private D write(String id, Function<Optional<D>, Change<D>> change) {
        DuplicateKeyException lost = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Document> stored = load(id);
            Optional<D> state = stored.map(this::stateOf);
            if (stored.isPresent() && WrittenDocument.remembers(stored.get(), Command.current())) {
                return state.orElseThrow();
            }
            Change<D> changed = change.apply(state);
            boolean same = changed.events().isEmpty() && state.equals(Optional.of(changed.state()));
            // A command with a key is remembered even if it found things as it wants them: its repeat may not.
            if (same && Command.current().flatMap(Command::remembered).isEmpty()) {
                return changed.state();
            }
            try {
                if (store(id, stored, changed)) {
                    return changed.state();
                }
            } catch (DuplicateKeyException e) {
                lost = e;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L * (attempt + 1)));
        }
        TooManyLostRaces races = new TooManyLostRaces(name, id);
        if (lost != null) {
            races.initCause(lost);
        }
        throw races;
    }

    private boolean store(String id, Optional<Document> stored, Change<D> changed) {
        WrittenDocument written = WrittenDocument.of(aggregates, stored, id, changed);
        if (written.hasFacts()) {
            aggregates.tells(name);
        }
        written.longBodies().forEach(body -> mongo.insert(body.append("collection", name), OutboxEntry.BODIES));
        boolean won;
        if (stored.isEmpty()) {
            mongo.insert(written.asNew(), name);
            won = true;
        } else {
            long version = stored.get().getLong("version");
            Query same = Query.query(Criteria.where("_id").is(id).and("version").is(version));
            UpdateResult result = mongo.updateFirst(same, Update.fromDocument(written.asUpdate()), name);
            won = result.getMatchedCount() == 1;
        }
        if (won && written.hasFacts()) {
            aggregates.outbox.get().wake(name, id);
        }
        return won;
    }

    private Optional<Document> load(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, name));
    }

    private D stateOf(Document stored) {
        return mongo.getConverter().read(type, stored.get("state", Document.class));
    }

    private void index(Index index) {
        mongo.indexOps(name).createIndex(index);
    }
}
