package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What is wrong with targets, kept in the document of each: of a new one in the write that adds it, of a changed one right behind that
 * write; what an interruption or another mapping leaves is found by {@value #EXAMINED}.
 */
final class TargetFlaws {
    static final String FLAWS = "flaws";
    /** By which mapping a target was examined. */
    static final String EXAMINED = "examinedBy";

    /** By none since it was changed; no fingerprint is empty. */
    static final String CHANGED = "";

    private static final String COLLECTION = MongoTargetEntries.COLLECTION;
    private static final String DUPLICATE = Shortcoming.LIKELY_DUPLICATE.name();
    private static final String ACTS = "acts";

    private final MongoOperations mongo;
    private final Owned owned;
    private final Likeness likeness;

    TargetFlaws(MongoOperations mongo, Owned owned) {
        this.mongo = mongo;
        this.owned = owned;
        this.likeness = new Likeness(mongo, owned);
    }

    /** Adds to the write of a new entry what is wrong with it. */
    static Update ofNew(RegisteredTarget entry, TagMapping mapping, Update update) {
        Target target = new Target(entry.id(), entry.facts(), DrawHistory.NONE);
        return update.set(FLAWS, names(DataQuality.of(target, mapping), false)).set(EXAMINED, mapping.fingerprint());
    }

    /** Before entries say something else: whoever was like one of them is not any more. */
    void leaving(Collection<RegisteredTarget> before) {
        likeness.without(before);
    }

    /** Behind the write of entries, also where they said the same before: whoever is like one of them is marked. */
    void written(Collection<RegisteredTarget> entries, TagMapping mapping) {
        List<String> ids =
                entries.stream().map(entry -> owned.key(entry.id().value())).toList();
        examine(query(where("_id").in(ids).and(EXAMINED).is(CHANGED)), mapping);
        likeness.of(entries);
    }

    /** An entry stands for no target of its own any more: nothing of it counts. */
    void merged(Target old) {
        mongo.updateFirst(byId(owned.key(old.id().value())), Update.update(FLAWS, List.of()), COLLECTION);
        likeness.of(List.of(new RegisteredTarget(old.id(), old.facts())));
    }

    /** A tag by hand was given to it or taken from it. */
    void retagged(String id, TagMapping mapping) {
        examine(byId(id), mapping);
    }

    long unexamined(TagMapping mapping) {
        return mongo.count(query(unexaminedBy(mapping.fingerprint())), COLLECTION);
    }

    int examine(TagMapping mapping, int most) {
        return examine(query(unexaminedBy(mapping.fingerprint())).limit(most), mapping);
    }

    private Criteria unexaminedBy(String fingerprint) {
        // Nothing beside the alternatives, so that each is looked up in the index.
        return new Criteria()
                .orOperator(
                        owned.criteria().and(EXAMINED).is(null),
                        owned.criteria().and(EXAMINED).lt(fingerprint),
                        owned.criteria().and(EXAMINED).gt(fingerprint));
    }

    private int examine(Query which, TagMapping mapping) {
        which.fields().exclude(MongoTargetEntries.CHRONICLE, "pairs");
        List<Document> found = mongo.find(which, Document.class, COLLECTION);
        if (found.isEmpty()) {
            return 0;
        }
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        List<RegisteredTarget> former = new ArrayList<>();
        for (Document document : found) {
            Target target =
                    mongo.getConverter().read(TargetDocument.class, document).toTarget();
            List<String> before = document.getList(FLAWS, String.class);
            boolean isDuplicate = before != null && before.contains(DUPLICATE);
            List<String> now =
                    target.mergedInto() == null ? names(DataQuality.of(target, mapping), isDuplicate) : List.of();
            bulk.updateOne(asRead(document, before), Update.update(FLAWS, now).set(EXAMINED, mapping.fingerprint()));
            if (before == null) {
                former.add(new RegisteredTarget(target.id(), target.facts()));
            }
        }
        int examined = bulk.execute().getMatchedCount();
        likeness.of(former);
        return examined;
    }

    // Whoever was written meanwhile is left to that write.
    private static Query asRead(Document document, @Nullable List<String> flaws) {
        return query(where("_id")
                .is(document.getString("_id"))
                .and(EXAMINED)
                .is(document.getString(EXAMINED))
                .and(ACTS)
                .is(document.getLong(ACTS))
                .and(FLAWS)
                .is(flaws));
    }

    private static List<String> names(Set<Shortcoming> found, boolean isDuplicate) {
        Set<String> names = found.stream().map(Shortcoming::name).collect(Collectors.toCollection(TreeSet::new));
        if (isDuplicate) {
            names.add(DUPLICATE);
        }
        return List.copyOf(names);
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }
}
