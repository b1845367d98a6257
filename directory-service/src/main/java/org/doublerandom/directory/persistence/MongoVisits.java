package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitId;
import org.doublerandom.directory.domain.visit.Visits;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoVisits implements Visits {
    private static final String COLLECTION = "visits";
    private static final String DAY = "day";

    private final MongoOperations mongo;

    MongoVisits(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index("target", Sort.Direction.ASC).on(DAY, Sort.Direction.ASC));
    }

    record ReportDocument(String items, String result, String document) {
        static ReportDocument of(Visit.Report report) {
            return new ReportDocument(report.items(), report.result(), report.document());
        }
    }

    /** @param day as text, which sorts as the days do */
    record VisitDocument(
            String visit,
            String authority,
            String target,
            String day,
            String kind,
            Set<String> items,
            Set<String> alike,
            String by,
            @Nullable ReportDocument report) {
        Visit toVisit() {
            return new Visit(
                    new VisitId(visit),
                    new AuthorityCode(authority),
                    new TargetId(target),
                    LocalDate.parse(day),
                    InspectionKind.valueOf(kind),
                    items,
                    alike,
                    by,
                    report == null ? null : new Visit.Report(report.items(), report.result(), report.document()));
        }
    }

    @Override
    public void note(Visit visit) {
        Update joined = named(visit)
                .setOnInsert("kind", visit.kind().name())
                .setOnInsert("by", visit.by())
                .min(DAY, visit.day().toString());
        joined.addToSet("items").each(visit.items().toArray());
        joined.addToSet("alike").each(visit.alike().toArray());
        mongo.upsert(byId(visit), joined, COLLECTION);
    }

    @Override
    public Written foresee(List<Visit> visits) {
        Map<VisitId, Visit> known = known(visits);
        long created =
                visits.stream().filter(visit -> !known.containsKey(visit.id())).count();
        long same = visits.stream()
                .filter(visit -> visit.equals(known.get(visit.id())))
                .count();
        return new Written(created, visits.size() - created - same, same);
    }

    private Map<VisitId, Visit> known(List<Visit> visits) {
        List<String> keys = visits.stream().map(MongoVisits::key).toList();
        return mongo.find(query(where("_id").in(keys)), VisitDocument.class, COLLECTION).stream()
                .map(VisitDocument::toVisit)
                .collect(Collectors.toMap(Visit::id, Function.identity()));
    }

    @Override
    public Written write(List<Visit> visits) {
        Written effect = foresee(visits);
        if (!visits.isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
            visits.forEach(visit -> bulk.upsert(byId(visit), whole(visit)));
            bulk.execute();
        }
        return effect;
    }

    @Override
    public List<Visit> of(AuthorityCode keeper, Collection<TargetId> targets, LocalDate since) {
        List<String> ids = targets.stream().map(TargetId::value).toList();
        Query wanted = query(where("target").in(ids).and(DAY).gte(since.toString()));
        return mongo.find(wanted.with(Sort.by(DAY, "_id")), VisitDocument.class, COLLECTION).stream()
                .map(VisitDocument::toVisit)
                .filter(visit -> visit.isOwn() || visit.keeper().equals(keeper))
                .toList();
    }

    private static Update named(Visit visit) {
        return new Owned(visit.keeper())
                .with(new Update().set("visit", visit.id().value()))
                .set("target", visit.target().value());
    }

    private static Update whole(Visit visit) {
        Visit.Report report = visit.report();
        return named(visit)
                .set(DAY, visit.day().toString())
                .set("kind", visit.kind().name())
                .set("items", visit.items())
                .set("alike", visit.alike())
                .set("by", visit.by())
                .set("report", report == null ? null : ReportDocument.of(report));
    }

    private static String key(Visit visit) {
        return new Owned(visit.keeper()).key(visit.id().value());
    }

    private static Query byId(Visit visit) {
        return query(where("_id").is(key(visit)));
    }
}
