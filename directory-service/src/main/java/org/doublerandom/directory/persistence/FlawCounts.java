package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.DataQuality.Place;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Counts in the index of {@link TargetFlaws}; merged entries are few, and are taken off what the index counts. */
record FlawCounts(MongoOperations mongo, Owned owned) {
    private static final String COLLECTION = MongoTargetEntries.COLLECTION;
    private static final String AREA = "area";
    // It comes after every digit: all codes that begin alike lie before it.
    private static final String END = ":";

    record Merged(String area, @Nullable List<String> flaws) {
        boolean has(Shortcoming shortcoming) {
            return flaws != null && flaws.contains(shortcoming.name());
        }
    }

    List<DataQuality.Counts> of(Unit unit) {
        List<Merged> merged = merged();
        List<DataQuality.Counts> counts = new ArrayList<>();
        String area = nextArea(unit, "");
        while (area != null) {
            String code = area;
            List<Merged> there =
                    merged.stream().filter(each -> each.area().equals(code)).toList();
            long targets = count(owned.criteria().and(AREA).is(code)) - there.size();
            if (targets > 0) {
                counts.add(new DataQuality.Counts(new Area(code), targets, flawsIn(code, there)));
            }
            area = nextArea(unit, code);
        }
        return counts;
    }

    private Map<Shortcoming, Long> flawsIn(String area, List<Merged> merged) {
        Map<Shortcoming, Long> flaws = new EnumMap<>(Shortcoming.class);
        for (Shortcoming each : Shortcoming.values()) {
            long having = count(with(each).and(AREA).is(area));
            flaws.put(
                    each,
                    having - merged.stream().filter(gone -> gone.has(each)).count());
        }
        return flaws;
    }

    long of(Unit unit, Shortcoming shortcoming) {
        long merged = merged().stream()
                .filter(each -> new Area(each.area()).isOf(unit))
                .filter(each -> each.has(shortcoming))
                .count();
        return count(with(shortcoming).and(AREA).gte(first(unit)).lt(first(unit) + END)) - merged;
    }

    /** Those that have it, by area and id. */
    Query page(Unit unit, Shortcoming shortcoming, @Nullable Place last, int limit) {
        String from = last == null ? first(unit) : last.area();
        Criteria rows = with(shortcoming)
                .and(AREA)
                .gte(from)
                .lt(first(unit) + END)
                .and(MongoTargetEntries.MERGED_INTO)
                .is(null);
        if (last != null) {
            rows.orOperator(where(AREA).gt(last.area()), where("_id").gt(owned.key(last.target())));
        }
        return query(rows).with(Sort.by(AREA, "_id")).limit(limit);
    }

    private Criteria with(Shortcoming shortcoming) {
        return owned.criteria().and(TargetFlaws.FLAWS).is(shortcoming.name());
    }

    private @Nullable String nextArea(Unit unit, String last) {
        String from = last.isEmpty() ? first(unit) : last;
        Criteria further = owned.criteria().and(AREA);
        Query next = query((last.isEmpty() ? further.gte(from) : further.gt(from)).lt(first(unit) + END))
                .with(Sort.by(AREA))
                .limit(1);
        next.fields().include(AREA);
        Merged found = mongo.findOne(next, Merged.class, COLLECTION);
        return found == null ? null : found.area();
    }

    private List<Merged> merged() {
        Query gone = query(owned.criteria().and(MongoTargetEntries.MERGED_INTO).gt(""));
        gone.fields().include(AREA, TargetFlaws.FLAWS);
        return mongo.find(gone, Merged.class, COLLECTION);
    }

    private long count(Criteria criteria) {
        return mongo.count(query(criteria), COLLECTION);
    }

    private static String first(Unit unit) {
        return unit.isWhole() ? "" : unit.value();
    }
}
