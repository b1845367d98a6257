package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.facts.store.CommandedDocuments;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

final class MongoTargets extends MongoTargetEntries implements Targets {
    MongoTargets(MongoOperations mongo, CommandedDocuments acts, AuthorityCode authority) {
        super(mongo, acts, authority);
    }

    static void index(MongoOperations mongo) {
        new TargetIndexes(mongo).make();
    }

    @Override
    public Optional<Target> find(TargetId id) {
        return list(byId(id)).stream().findFirst();
    }

    @Override
    public List<Target> findAll(Collection<TargetId> ids) {
        List<String> keys = ids.stream().map(id -> owned.key(id.value())).toList();
        return list(query(where("_id").in(keys)).with(Sort.by("_id")));
    }

    @Override
    public List<Target> after(Unit unit, Set<TargetKind> kinds, @Nullable TargetId last, int limit) {
        return found(unit, TargetSearch.ofKinds(kinds), last, limit);
    }

    @Override
    public long count(Unit unit, Set<TargetKind> kinds) {
        return countFound(unit, TargetSearch.ofKinds(kinds), 0);
    }

    @Override
    public List<Target> found(Unit unit, TargetSearch search, @Nullable TargetId last, int limit) {
        return new SearchCriteria(owned, unit, search)
                .criteria()
                .map(criteria -> page(query(criteria), last, limit))
                .orElse(List.of());
    }

    @Override
    public long countFound(Unit unit, TargetSearch search, int most) {
        return new SearchCriteria(owned, unit, search)
                .criteria()
                .map(criteria -> mongo.count(query(criteria).limit(most), COLLECTION))
                .orElse(0L);
    }

    private List<Target> page(Query page, @Nullable TargetId last, int limit) {
        page.with(Sort.by("_id")).limit(limit);
        if (last != null) {
            page.addCriteria(where("_id").gt(owned.key(last.value())));
        }
        return list(page);
    }

    @Override
    public Written write(List<RegisteredTarget> entries, Origin origin) {
        List<String> keys =
                entries.stream().map(entry -> owned.key(entry.id().value())).toList();
        Map<TargetId, TargetFacts> known =
                raw(query(where("_id").in(keys))).stream().collect(Collectors.toMap(Target::id, Target::facts));
        List<RegisteredTarget> news = entries.stream()
                .filter(entry -> !entry.facts().equals(known.get(entry.id())))
                .toList();
        TagMapping mapping = mapping();
        if (!news.isEmpty()) {
            flaws.leaving(news.stream()
                    .filter(entry -> known.containsKey(entry.id()))
                    .map(entry -> new RegisteredTarget(entry.id(), known.get(entry.id())))
                    .toList());
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
            news.forEach(entry -> bulk.upsert(byId(entry.id()), update(entry, known.get(entry.id()), mapping, origin)));
            bulk.execute();
        }
        flaws.written(entries, mapping);
        long updated =
                news.stream().filter(entry -> known.containsKey(entry.id())).count();
        return new Written(news.size() - updated, updated, entries.size() - news.size());
    }

    private Update update(RegisteredTarget entry, @Nullable TargetFacts before, TagMapping mapping, Origin origin) {
        Update update = owned.with(TargetDocument.update(entry)
                .push(CHRONICLE, ChronicleDocument.of(ChronicleEntry.of(before, entry.facts(), origin))));
        return before == null
                ? TargetFlaws.ofNew(entry, mapping, update)
                : update.set(TargetFlaws.EXAMINED, TargetFlaws.CHANGED);
    }

    @Override
    public List<DataQuality.Counts> quality(Unit unit) {
        return new FlawCounts(mongo, owned).of(unit);
    }

    @Override
    public long countFlawed(Unit unit, Shortcoming shortcoming, int most) {
        return new FlawCounts(mongo, owned).of(unit, shortcoming, most);
    }

    @Override
    public List<Target> flawed(Unit unit, Shortcoming shortcoming, DataQuality.@Nullable Place last, int limit) {
        List<Target> found = new ArrayList<>();
        for (Query area : new FlawCounts(mongo, owned).pages(unit, shortcoming, last)) {
            if (found.size() < limit) {
                found.addAll(list(area.limit(limit - found.size())));
            }
        }
        return found;
    }

    @Override
    public List<LikelyDuplicates> likelyDuplicates() {
        return LikelyDuplicates.among(new FlawCounts(mongo, owned)
                .pages(Unit.WHOLE, Shortcoming.LIKELY_DUPLICATE, null).stream()
                        .flatMap(area -> raw(area).stream())
                        .map(target -> new RegisteredTarget(target.id(), target.facts()))
                        .toList());
    }

    @Override
    public long unexamined(TagMapping mapping) {
        return flaws.unexamined(mapping);
    }

    @Override
    public int examine(TagMapping mapping, int most) {
        return flaws.examine(mapping, most);
    }

    @Override
    public void remember(List<DrawnTarget> drawn) {
        if (drawn.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        // Only where the draw is not remembered yet: a repeat neither counts twice nor brings an older team back.
        drawn.forEach(each -> bulk.updateMulti(
                query(where("target").is(each.target().value()))
                        .addCriteria(where("hits.draw").ne(each.draw().value()))
                        .addCriteria(where("struckBy").ne(each.draw().value())),
                TargetDocument.update(each)));
        bulk.execute();
    }

    @Override
    public void strike(FrameId draw, TargetId struck) {
        mongo.updateMulti(
                query(where("target").is(struck.value())),
                new Update().pull("hits", new Document("draw", draw.value())).addToSet("struckBy", draw.value()),
                COLLECTION);
        mongo.updateMulti(lastTeamOf(draw, struck), new Update().unset("lastTeam"), COLLECTION);
    }

    @Override
    public void annul(FrameId draw, List<TargetId> drawn) {
        List<String> ids = drawn.stream().map(TargetId::value).toList();
        mongo.updateMulti(
                query(where("target").in(ids).and("hits.draw").is(draw.value())),
                new Update().set("hits.$.annulled", true),
                COLLECTION);
    }

    @Override
    public void miss(FrameId batch, List<TargetId> drawn) {
        List<String> ids = drawn.stream().map(TargetId::value).toList();
        mongo.updateMulti(query(where("target").in(ids)), new Update().addToSet("missedBy", batch.value()), COLLECTION);
    }

    @Override
    public void reteam(List<DrawnTarget> drawn) {
        drawn.forEach(each -> mongo.updateMulti(
                lastTeamOf(each.draw(), each.target()), TargetDocument.lastTeam(new Update(), each), COLLECTION));
    }

    private static Query lastTeamOf(FrameId draw, TargetId target) {
        return query(where("target").is(target.value()).and("lastTeam.draw").is(draw.value()));
    }

    @Override
    public boolean visit(FrameId draw, TargetId target) {
        Query hit = query(where("target").is(target.value()).and("hits.draw").is(draw.value()));
        boolean isHit = mongo.updateMulti(hit, new Update().set("hits.$.visited", true), COLLECTION)
                        .getMatchedCount()
                > 0;
        return isHit
                || mongo.exists(
                        query(where("target").is(target.value()).and("struckBy").is(draw.value())), COLLECTION);
    }

    @Override
    public List<Target> drawnIn(Set<FrameId> draws) {
        List<String> ids = draws.stream().map(FrameId::value).toList();
        Map<String, Target> found = new TreeMap<>();
        for (String field : List.of("hits.draw", "struckBy", "missedBy")) {
            for (Target target : list(query(owned.criteria().and(field).in(ids)))) {
                found.put(target.id().value(), target);
                // What was merged is drawn no more, and its draws count for whoever stands for it.
                Optional.ofNullable(target.mergedInto())
                        .flatMap(this::find)
                        .ifPresent(into -> found.put(into.id().value(), into));
            }
        }
        return List.copyOf(found.values());
    }
}
