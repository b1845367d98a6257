package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.inspector.Declarations;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.directory.persistence.InspectorDocument.AssignmentDocument;
import org.doublerandom.directory.persistence.InspectorDocument.RecusalDocument;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

final class MongoInspectors implements Inspectors {
    private static final String COLLECTION = "inspectors";

    private final MongoOperations mongo;
    private final AggregateCollection<DeclarationsDocument> declarations;
    private final Owned owned;

    MongoInspectors(
            MongoOperations mongo, AggregateCollection<DeclarationsDocument> declarations, AuthorityCode authority) {
        this.mongo = mongo;
        this.declarations = declarations;
        this.owned = new Owned(authority);
    }

    static AggregateCollection<DeclarationsDocument> declarations(Aggregates aggregates) {
        return aggregates.collection("declarations", DeclarationsDocument.class).indexedBy("authority");
    }

    static void index(MongoOperations mongo) {
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("authority", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }

    @Override
    public Optional<Inspector> find(InspectorId id) {
        return Optional.ofNullable(mongo.findById(owned.key(id.value()), InspectorDocument.class, COLLECTION))
                .map(InspectorDocument::toInspector)
                .map(inspector -> declarations
                        .find(declarationsOf(id))
                        .map(DeclarationsDocument::declarations)
                        .map(inspector::with)
                        .orElse(inspector));
    }

    @Override
    public List<Inspector> findAll(Collection<InspectorId> ids) {
        return list(query(
                where("_id").in(ids.stream().map(id -> owned.key(id.value())).toList())));
    }

    @Override
    public List<Inspector> all() {
        return list(query(owned.criteria()));
    }

    @Override
    public Written write(List<ListedInspector> entries, Instant now) {
        Map<InspectorId, InspectorFacts> known = findAll(
                        entries.stream().map(ListedInspector::id).toList())
                .stream()
                .collect(Collectors.toMap(Inspector::id, Inspector::facts));
        List<ListedInspector> news = entries.stream()
                .filter(entry -> !entry.facts().equals(known.get(entry.id())))
                .toList();
        if (!news.isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
            news.forEach(entry -> {
                InspectorFacts before = known.get(entry.id());
                Update update = InspectorDocument.update(entry);
                if (before == null || !before.standsLike(entry.facts())) {
                    update.set("since", now);
                }
                bulk.upsert(byId(entry.id()), owned.with(update));
            });
            bulk.execute();
        }
        long updated =
                news.stream().filter(entry -> known.containsKey(entry.id())).count();
        return new Written(news.size() - updated, updated, entries.size() - news.size());
    }

    @Override
    public Written recuse(List<Recusal> recusals) {
        return recusals.stream().collect(Collectors.groupingBy(Recusal::inspector)).entrySet().stream()
                .map(each -> recuse(each.getKey(), each.getValue()))
                .reduce(Written.NOTHING, Written::plus);
    }

    @Override
    public Declarations declare(InspectorId id, UnaryOperator<Declarations> change) {
        return declarations
                .put(declarationsOf(id), stored -> {
                    Declarations known =
                            stored.map(DeclarationsDocument::declarations).orElseGet(() -> Declarations.none(id));
                    return Change.to(new DeclarationsDocument(owned.authority().value(), change.apply(known)));
                })
                .declarations();
    }

    @Override
    public void remember(List<DrawnTarget> drawn) {
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
        drawn.forEach(each -> each.team().forEach(member -> {
            AssignmentDocument place =
                    new AssignmentDocument(each.draw().value(), each.target().value(), each.year());
            bulk.updateOne(byId(member), new Update().addToSet("assignments", place));
        }));
        if (drawn.stream().anyMatch(each -> !each.team().isEmpty())) {
            bulk.execute();
        }
    }

    @Override
    public void forget(FrameId draw, List<TargetId> targets) {
        for (TargetId target : targets) {
            Document place = new Document("draw", draw.value()).append("target", target.value());
            mongo.updateMulti(query(owned.criteria()), new Update().pull("assignments", place), COLLECTION);
        }
    }

    private Written recuse(InspectorId id, List<Recusal> recusals) {
        List<Recusal> all = new ArrayList<>(find(id).map(Inspector::recusals).orElse(List.of()));
        Written written = Written.NOTHING;
        for (Recusal recusal : recusals) {
            written = written.plus(put(recusal, all));
        }
        List<RecusalDocument> stored = all.stream().map(RecusalDocument::of).toList();
        mongo.updateFirst(byId(id), new Update().set("recusals", stored), COLLECTION);
        return written;
    }

    private static Written put(Recusal recusal, List<Recusal> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOfTheSameAs(recusal)) {
                return all.set(i, recusal).equals(recusal) ? new Written(0, 0, 1) : new Written(0, 1, 0);
            }
        }
        all.add(recusal);
        return new Written(1, 0, 0);
    }

    private List<Inspector> list(Query query) {
        Map<InspectorId, Declarations> declared =
                declarations
                        .list(query(
                                where("state.authority").is(owned.authority().value())))
                        .stream()
                        .map(DeclarationsDocument::declarations)
                        .collect(Collectors.toMap(Declarations::inspector, Function.identity()));
        return mongo.find(query.with(Sort.by("_id")), InspectorDocument.class, COLLECTION).stream()
                .map(InspectorDocument::toInspector)
                .map(inspector -> inspector.with(declared.getOrDefault(inspector.id(), inspector.declarations())))
                .toList();
    }

    private String declarationsOf(InspectorId id) {
        return "declarations-" + owned.key(id.value());
    }

    private Query byId(InspectorId id) {
        return query(where("_id").is(owned.key(id.value())));
    }

    /** What was declared about one inspector; apart from him, because it is remembered by whom and with which command. */
    record DeclarationsDocument(String authority, Declarations declarations) {}
}
