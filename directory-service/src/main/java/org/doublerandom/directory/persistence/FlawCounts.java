package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Counts in the index of {@link TargetFlaws}, which has nothing of merged entries; these are few, and are taken off all that there are. */
record FlawCounts(MongoOperations mongo, Owned owned) {
    private static final String COLLECTION = MongoTargetEntries.COLLECTION;
    private static final String AREA = "area";
    // It comes after every digit: all codes that begin alike lie before it.
    private static final String END = ":";

    record Placed(String area) {}

    List<DataQuality.Counts> of(Unit unit) {
        Map<String, Long> merged =
                merged().stream().collect(Collectors.groupingBy(Placed::area, Collectors.counting()));
        List<DataQuality.Counts> counts = new ArrayList<>();
        for (String area : areas(unit)) {
            long targets = count(owned.criteria().and(AREA).is(area)) - merged.getOrDefault(area, 0L);
            if (targets > 0) {
                counts.add(new DataQuality.Counts(new Area(area), targets, flawsIn(area)));
            }
        }
        return counts;
    }

    private Map<Shortcoming, Long> flawsIn(String area) {
        Map<Shortcoming, Long> flaws = new EnumMap<>(Shortcoming.class);
        for (Shortcoming each : Shortcoming.values()) {
            flaws.put(each, count(with(each).and(AREA).is(area)));
        }
        return flaws;
    }

    long of(Unit unit, Shortcoming shortcoming, int most) {
        Criteria having = with(shortcoming).and(AREA).gte(first(unit)).lt(first(unit) + END);
        return mongo.count(query(having).limit(most), COLLECTION);
    }

    /** By area, each in the order of the ids: held fixed, the index gives them in it. */
    List<Query> pages(Unit unit, Shortcoming shortcoming, @Nullable Place last) {
        return areas(unit).stream()
                .filter(area -> last == null || area.compareTo(last.area()) >= 0)
                .map(area -> page(area, shortcoming, last))
                .toList();
    }

    private Query page(String area, Shortcoming shortcoming, @Nullable Place last) {
        Criteria rows = with(shortcoming).and(AREA).is(area);
        if (last != null && area.equals(last.area())) {
            rows.and("_id").gt(owned.key(last.target()));
        }
        return query(rows).with(Sort.by("_id"));
    }

    /** Those where somebody is, in the order of their codes. */
    private List<String> areas(Unit unit) {
        List<String> areas = new ArrayList<>();
        String area = nextArea(unit, "");
        while (area != null) {
            areas.add(area);
            area = nextArea(unit, area);
        }
        return areas;
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
        Placed found = mongo.findOne(next, Placed.class, COLLECTION);
        return found == null ? null : found.area();
    }

    private List<Placed> merged() {
        Query gone = query(owned.criteria().and(MongoTargetEntries.MERGED_INTO).gt(""));
        gone.fields().include(AREA);
        return mongo.find(gone, Placed.class, COLLECTION);
    }

    private long count(Criteria criteria) {
        return mongo.count(query(criteria), COLLECTION);
    }

    private static String first(Unit unit) {
        return unit.isWhole() ? "" : unit.value();
    }
}
