package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Marks targets that share name and address, or a code, with another one.
 *
 * <p>Of a crowd that shares the same, no more are read than have to be: where two others share something, all others who do are marked
 * already.
 */
final class Likeness {
    static final String TWIN = "twin";

    private static final String COLLECTION = MongoTargetEntries.COLLECTION;
    private static final String DUPLICATE = Shortcoming.LIKELY_DUPLICATE.name();
    private static final String CODES = "codes";
    private static final int OTHERS = 2;

    private final MongoOperations mongo;
    private final Owned owned;

    Likeness(MongoOperations mongo, Owned owned) {
        this.mongo = mongo;
        this.owned = owned;
    }

    /** What of a target is compared. */
    record Compared(
            String id,
            String twin,
            List<String> codes,
            @Nullable List<String> flaws,
            @Nullable String mergedInto) {
        boolean isMarked() {
            return flaws != null && flaws.contains(DUPLICATE);
        }
    }

    /** What some targets can share with others: how many of them have each. */
    private record Traits(Map<String, Integer> twins, Map<String, Integer> codes) {
        static Traits of(Collection<Compared> targets) {
            return new Traits(
                    counts(targets.stream().map(Compared::twin)),
                    counts(targets.stream().flatMap(each -> each.codes().stream())));
        }

        private static Map<String, Integer> counts(Stream<String> values) {
            return values.collect(Collectors.toMap(Function.identity(), value -> 1, Integer::sum));
        }

        /** Whether somebody of them is like another of them. */
        boolean isShared(Compared one) {
            return twins.getOrDefault(one.twin(), 0) > 1
                    || one.codes().stream().anyMatch(code -> codes.getOrDefault(code, 0) > 1);
        }

        boolean holds(Traits others) {
            return twins.keySet().containsAll(others.twins.keySet())
                    && codes.keySet().containsAll(others.codes.keySet());
        }
    }

    /** Marks these and whoever is like them, and takes the mark from whoever is like nobody. */
    void of(Collection<RegisteredTarget> entries) {
        compare(compared(entries), Set.of());
    }

    /** The same, as if these were no more. */
    void without(Collection<RegisteredTarget> entries) {
        List<Compared> gone = compared(entries);
        compare(gone, gone.stream().map(Compared::id).collect(Collectors.toSet()));
    }

    private List<Compared> compared(Collection<RegisteredTarget> entries) {
        return entries.stream()
                .map(entry -> new Compared(
                        owned.key(entry.id().value()),
                        LikelyDuplicates.twinOf(entry),
                        List.copyOf(TargetSearch.codesOf(entry)),
                        null,
                        null))
                .toList();
    }

    private void compare(List<Compared> entries, Set<String> gone) {
        if (entries.isEmpty()) {
            return;
        }
        Traits traits = Traits.of(entries);
        Collection<Compared> found = sharing(entries, traits, gone);
        Traits theirs = Traits.of(found);
        Traits all = traits.holds(theirs) ? theirs : Traits.of(sharing(found, theirs, gone));
        mark(found.stream()
                .filter(each -> all.isShared(each) != each.isMarked())
                .toList());
    }

    private void mark(List<Compared> changed) {
        if (changed.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        changed.forEach(each -> bulk.updateOne(
                query(where("_id").is(each.id())),
                each.isMarked()
                        ? new Update().pull(TargetFlaws.FLAWS, DUPLICATE)
                        : new Update().addToSet(TargetFlaws.FLAWS, DUPLICATE)));
        bulk.execute();
    }

    /** Whoever shares something with these, they themselves among them; who was merged or is gone is like nobody. */
    private Collection<Compared> sharing(Collection<Compared> these, Traits traits, Set<String> gone) {
        Map<String, Compared> found = new HashMap<>();
        Stream.concat(sharing(these, TWIN, traits.twins()).stream(), sharing(these, CODES, traits.codes()).stream())
                .filter(each -> each.mergedInto() == null && !gone.contains(each.id()))
                .forEach(each -> found.put(each.id(), each));
        return found.values();
    }

    private List<Compared> sharing(Collection<Compared> these, String field, Map<String, Integer> shared) {
        if (shared.isEmpty()) {
            return List.of();
        }
        int few = shared.values().stream().mapToInt(count -> count + OTHERS).sum();
        List<Compared> all =
                find(query(owned.criteria().and(field).in(shared.keySet())).limit(few + 1));
        return all.size() <= few ? all : fewOfEach(these, field, shared);
    }

    private List<Compared> fewOfEach(Collection<Compared> these, String field, Map<String, Integer> shared) {
        Stream<Compared> themselves =
                find(query(where("_id").in(these.stream().map(Compared::id).toList()))).stream();
        Stream<Compared> others = shared.entrySet().stream()
                .flatMap(each -> find(query(owned.criteria()
                                        .and(field)
                                        .is(each.getKey())
                                        .and(MongoTargetEntries.MERGED_INTO)
                                        .is(null))
                                .limit(each.getValue() + OTHERS))
                        .stream());
        return Stream.concat(themselves, others).toList();
    }

    private List<Compared> find(Query which) {
        which.fields().include(TWIN, CODES, TargetFlaws.FLAWS, MongoTargetEntries.MERGED_INTO);
        return mongo.find(which, Compared.class, COLLECTION);
    }
}
