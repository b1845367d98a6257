package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.HandTag;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetEntries;
import org.doublerandom.facts.store.CommandedDocuments;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What persons and inspections add to the documents of targets. */
abstract class MongoTargetEntries implements TargetEntries {
    static final String COLLECTION = "targets";
    static final String CHRONICLE = "chronicle";
    static final String MERGED_INTO = "mergedInto";
    private static final String BY_HAND = "byHand";
    // How many mergers the book of the authority had when it was written whom an entry points to.
    private static final String MERGED_AS_OF = "mergedAsOf";

    final MongoOperations mongo;
    final Owned owned;
    final TargetFlaws flaws;
    private final CommandedDocuments acts;

    MongoTargetEntries(MongoOperations mongo, CommandedDocuments acts, AuthorityCode authority) {
        this.mongo = mongo;
        this.acts = acts;
        this.owned = new Owned(authority);
        this.flaws = new TargetFlaws(mongo, owned);
    }

    @Override
    public List<ChronicleEntry> chronicle(TargetId id) {
        Query own = byId(id);
        own.fields().include(CHRONICLE);
        Chronicle found = mongo.findOne(own, Chronicle.class, COLLECTION);
        return found == null || found.chronicle() == null
                ? List.of()
                : found.chronicle().stream().map(ChronicleDocument::toEntry).toList();
    }

    record Chronicle(@Nullable List<ChronicleDocument> chronicle) {}

    @Override
    public boolean note(TargetId id, ChronicleEntry entry) {
        // In one write, so that two at once note it once. A repeat finds the entry of the same origin: two imports,
        // inspections or acts of a
        // person are two.
        ChronicleDocument told = ChronicleDocument.of(entry);
        Criteria same = where("what")
                .is(told.what())
                .and("kind")
                .is(told.kind())
                .and("source")
                .is(told.source())
                .and("at")
                .is(told.at())
                .and("note")
                .is(told.note());
        Query fresh = byId(id).addCriteria(where(CHRONICLE).not().elemMatch(same));
        return mongo.updateFirst(fresh, new Update().push(CHRONICLE, told), COLLECTION)
                                .getMatchedCount()
                        > 0
                || mongo.exists(byId(id), COLLECTION);
    }

    record ByHand(@Nullable List<TargetDocument.HandTagDocument> byHand) {
        List<HandTag> tags() {
            return byHand == null
                    ? List.of()
                    : byHand.stream().map(TargetDocument.HandTagDocument::toTag).toList();
        }
    }

    @Override
    public void retag(TargetId id, ChronicleEntry act, UnaryOperator<List<HandTag>> change) {
        acts.change(owned.key(id.value()), List.of(BY_HAND), stored -> {
            List<HandTag> tags =
                    change.apply(mongo.getConverter().read(ByHand.class, stored).tags());
            return Update.update(
                            BY_HAND,
                            tags.stream()
                                    .map(TargetDocument.HandTagDocument::of)
                                    .toList())
                    .set(TargetFlaws.EXAMINED, TargetFlaws.CHANGED)
                    .push(CHRONICLE, ChronicleDocument.of(act));
        });
        flaws.retagged(owned.key(id.value()), mapping());
    }

    @Override
    public void merge(Merger merger, TargetId standing, int merged) {
        Update to = Update.update(MERGED_INTO, standing.value()).set(MERGED_AS_OF, merged);
        // What was merged into the old one goes with it, and goes first: no entry ever points to one that points on.
        mongo.updateMulti(
                query(owned.criteria().and(MERGED_INTO).is(merger.old().value()).andOperator(isBefore(merged))),
                to,
                COLLECTION);
        mongo.updateFirst(byId(merger.old()).addCriteria(isBefore(merged)), to, COLLECTION);
        raw(byId(merger.old())).forEach(flaws::merged);
        note(merger.old(), ChronicleEntry.merged(merger));
        note(merger.into(), ChronicleEntry.absorbed(merger));
    }

    /** Whoever is late must not write what the book said before. */
    private static Criteria isBefore(int merged) {
        return new Criteria()
                .orOperator(where(MERGED_AS_OF).is(null), where(MERGED_AS_OF).lt(merged));
    }

    @Override
    public List<TargetId> mergedInto(TargetId id) {
        return raw(query(owned.criteria().and(MERGED_INTO).is(id.value())).with(Sort.by("_id"))).stream()
                .map(Target::id)
                .toList();
    }

    @Override
    public Map<TargetId, TargetId> merged() {
        Query old = query(owned.criteria().and(MERGED_INTO).gt(""));
        old.fields().include("target", MERGED_INTO);
        return mongo.find(old, Merged.class, COLLECTION).stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> new TargetId(entry.target()), entry -> new TargetId(entry.mergedInto())));
    }

    record Merged(String target, String mergedInto) {}

    /** Targets with what was merged into them. */
    final List<Target> list(Query query) {
        List<Target> found = raw(query);
        if (found.isEmpty()) {
            return found;
        }
        Map<TargetId, List<Target>> merged = mergedInto(found).stream()
                .collect(Collectors.groupingBy(old -> Objects.requireNonNull(old.mergedInto())));
        return merged.isEmpty()
                ? found
                : found.stream()
                        .map(target -> merged.getOrDefault(target.id(), List.of()).stream()
                                .reduce(target, Target::with))
                        .toList();
    }

    /** Of a page they lie between its first and its last: one look into the index, however long it is. */
    private List<Target> mergedInto(List<Target> found) {
        List<String> ids =
                found.stream().map(target -> target.id().value()).sorted().toList();
        return raw(query(owned.criteria().and(MERGED_INTO).gte(ids.get(0)).lte(ids.get(ids.size() - 1))));
    }

    /** Each entry by itself. */
    final List<Target> raw(Query query) {
        query.fields().exclude(CHRONICLE, "pairs");
        CommandedDocuments.leaveOut(query);
        return mongo.find(query, TargetDocument.class, COLLECTION).stream()
                .map(TargetDocument::toTarget)
                .toList();
    }

    @Override
    public Set<Tag> tagsByHand() {
        // A tag is no empty text: all who have one, and nobody else.
        Query tagged = query(owned.criteria().and(BY_HAND + ".tag").gt(""));
        return mongo.findDistinct(tagged, BY_HAND + ".tag", COLLECTION, String.class).stream()
                .map(Tag::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What texts mean now. */
    final TagMapping mapping() {
        return new MongoTagMappings(mongo, owned.authority()).current();
    }

    final Query byId(TargetId id) {
        return query(where("_id").is(owned.key(id.value())));
    }
}
