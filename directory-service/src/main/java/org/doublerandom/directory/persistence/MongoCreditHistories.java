package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** In the documents of the targets, in a field that nothing else reads. */
@Component
class MongoCreditHistories implements CreditHistories {
    private static final String COLLECTION = MongoTargetEntries.COLLECTION;
    private static final String CLASSES = "classes";
    private static final String MONTH = "month";
    private static final String CLASS = "creditClass";

    private final MongoOperations mongo;

    MongoCreditHistories(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("authority", Sort.Direction.ASC)
                        .on(CLASSES + "." + MONTH, Sort.Direction.ASC)
                        .on("_id", Sort.Direction.ASC));
    }

    record ClassDocument(String month, String creditClass) {}

    /** @param classes absent of whoever never had one */
    record ClassedDocument(String target, @Nullable List<ClassDocument> classes) {
        CreditHistory history() {
            return new CreditHistory((classes == null ? List.<ClassDocument>of() : classes)
                    .stream()
                            .collect(Collectors.toMap(
                                    it -> YearMonth.parse(it.month()),
                                    it -> CreditClass.valueOf(it.creditClass()),
                                    (first, second) -> second,
                                    TreeMap::new)));
        }
    }

    @Override
    public Map<TargetId, CreditHistory> of(AuthorityCode authority, Collection<TargetId> targets) {
        return documents(authority, targets).stream()
                .filter(document -> document.classes() != null)
                .collect(Collectors.toMap(document -> new TargetId(document.target()), ClassedDocument::history));
    }

    @Override
    public void write(AuthorityCode authority, List<MonthlyClass> classes) {
        Map<TargetId, List<MonthlyClass>> missing =
                new HashMap<>(classes.stream().collect(Collectors.groupingBy(MonthlyClass::target)));
        // Whoever writes the same history at the same time is found out by what it was, and the rest is looked at
        // again.
        while (!missing.isEmpty()) {
            List<ClassedDocument> known = documents(authority, missing.keySet());
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
            int changed = 0;
            for (ClassedDocument document : known) {
                CreditHistory before = document.history();
                CreditHistory after = before;
                for (MonthlyClass each : missing.getOrDefault(new TargetId(document.target()), List.of())) {
                    after = after.with(each.month(), each.creditClass());
                }
                if (!after.equals(before)) {
                    Query asKnown = query(where("_id")
                            .is(new Owned(authority).key(document.target()))
                            .and(CLASSES)
                            .is(document.classes()));
                    bulk.updateOne(asKnown, Update.update(CLASSES, stored(after)));
                    changed++;
                }
            }
            if (changed == 0 || bulk.execute().getMatchedCount() == changed) {
                missing.clear();
            }
        }
    }

    private static List<ClassDocument> stored(CreditHistory history) {
        List<ClassDocument> stored = new ArrayList<>();
        history.months().forEach((month, is) -> stored.add(new ClassDocument(month.toString(), is.name())));
        return stored;
    }

    @Override
    public long countSince(AuthorityCode authority, Unit unit, TargetSearch sought, YearMonth month) {
        return new SearchCriteria(new Owned(authority), unit, sought)
                .criteria()
                .map(found -> found.and(CLASSES + "." + MONTH).gte(month.toString()))
                .map(recent -> mongo.count(query(recent), COLLECTION))
                .orElse(0L);
    }

    @Override
    public List<MonthlyClass> in(
            AuthorityCode authority,
            YearMonth month,
            @Nullable CreditClass creditClass,
            @Nullable TargetId last,
            int limit) {
        Owned owned = new Owned(authority);
        Criteria sought = owned.criteria().and(CLASSES + "." + MONTH).is(month.toString());
        if (creditClass != null) {
            sought.and(CLASSES)
                    .elemMatch(where(MONTH).is(month.toString()).and(CLASS).is(creditClass.name()));
        }
        if (last != null) {
            sought.and("_id").gt(owned.key(last.value()));
        }
        Query page = query(sought).with(Sort.by("_id")).limit(limit);
        return read(page).stream()
                .map(document -> new MonthlyClass(
                        new TargetId(document.target()),
                        month,
                        document.history().in(month).orElseThrow()))
                .toList();
    }

    private List<ClassedDocument> documents(AuthorityCode authority, Collection<TargetId> targets) {
        Owned owned = new Owned(authority);
        List<String> keys = targets.stream().map(id -> owned.key(id.value())).toList();
        return read(query(where("_id").in(keys)));
    }

    private List<ClassedDocument> read(Query query) {
        query.fields().include("target", CLASSES);
        return mongo.find(query, ClassedDocument.class, COLLECTION);
    }
}
