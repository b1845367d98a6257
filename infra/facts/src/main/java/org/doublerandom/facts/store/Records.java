package org.doublerandom.facts.store;

import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.Document;
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
 * Facts of others, kept as the records they are: {@code {_id, record}}, without outbox and without commands.
 *
 * @param <R> what is kept
 */
public final class Records<R> {
    private final MongoOperations mongo;
    private final String name;
    private final Class<R> type;

    Records(MongoOperations mongo, String name, Class<R> type) {
        this.mongo = mongo;
        this.name = name;
        this.type = type;
    }

    /** Adds a plain index over fields of the record. */
    public Records<R> indexedBy(String... fields) {
        Index index = new Index();
        for (String field : fields) {
            index.on("record." + field, Sort.Direction.ASC);
        }
        mongo.indexOps(name).createIndex(index);
        return this;
    }

    public Optional<R> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, name)).map(this::recordOf);
    }

    /** @param former the key under which earlier versions kept the record; used where there is none under the other */
    public Optional<R> find(String id, Supplier<Optional<String>> former) {
        return find(id).or(() -> former.get().flatMap(this::find));
    }

    /** @param filter over the fields of the record, under {@code record.} */
    public List<R> list(Query filter) {
        return mongo.find(filter, Document.class, name).stream()
                .map(this::recordOf)
                .toList();
    }

    /** A page of what fits the filter, in this order. */
    public Page<R> page(Query filter, ListOrder order, PageRequest page) {
        return order.page(mongo, name, filter, page).map(this::recordOf);
    }

    /** Keeps the record in place of any other under the id: harmless to repeat. */
    public void keep(String id, R record) {
        Document fields = new Document();
        mongo.getConverter().write(record, fields);
        mongo.getCollection(name)
                .replaceOne(
                        Query.query(Criteria.where("_id").is(id)).getQueryObject(),
                        new Document("_id", id).append("record", fields),
                        new ReplaceOptions().upsert(true));
    }

    /** Keeps the record unless one is there already: whatever was kept first stays, and is returned. */
    public R keepFirst(String id, R record) {
        Document fields = new Document();
        mongo.getConverter().write(record, fields);
        try {
            mongo.insert(new Document("_id", id).append("record", fields), name);
            return record;
        } catch (DuplicateKeyException known) {
            return find(id).orElseThrow(() -> known);
        }
    }

    /**
     * Changes the record; the change is applied again to the newer one where another writer was faster.
     *
     * @param unknown the refusal when there is no such record
     * @param same by which fields, under {@code record.}, what is there is still the record that was read
     */
    public R change(
            String id,
            Supplier<? extends RuntimeException> unknown,
            UnaryOperator<R> change,
            Function<R, Criteria> same) {
        for (int attempt = 0; attempt < AggregateCollection.ATTEMPTS; attempt++) {
            R former = find(id).orElseThrow(unknown);
            R changed = change.apply(former);
            if (changed.equals(former) || isKept(id, changed, same.apply(former))) {
                return changed;
            }
        }
        throw new TooManyLostRaces(name, id);
    }

    private boolean isKept(String id, R record, Criteria same) {
        Document fields = new Document();
        mongo.getConverter().write(record, fields);
        Query known = Query.query(same.and("_id").is(id));
        return mongo.updateFirst(known, Update.update("record", fields), name).getMatchedCount() == 1;
    }

    /** @param filter over the fields of the record, under {@code record.} */
    public long count(Query filter) {
        return mongo.count(filter, name);
    }

    private R recordOf(Document stored) {
        return mongo.getConverter().read(type, stored.get("record", Document.class));
    }
}
