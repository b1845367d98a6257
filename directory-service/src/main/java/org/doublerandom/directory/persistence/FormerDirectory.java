package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.doublerandom.directory.domain.item.GuideBook;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.persistence.MongoGuides.GuideDocument;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What versions stored that knew one directory only becomes the home authority's. The old documents stay, marked, for
 * the streams that they told; whoever is interrupted goes on at the next start.
 */
final class FormerDirectory {
    private static final String NOBODY = "-";
    private static final int AT_ONCE = 500;

    /** Collections of plain documents, and how the field is called that the id now stands in. */
    private static final Map<String, String> PLAIN =
            Map.of("targets", "target", "inspectors", "inspector", "scopeMeanings", "scope");

    private final MongoOperations mongo;
    private final Supplier<AuthorityCode> home;

    FormerDirectory(MongoOperations mongo, Supplier<AuthorityCode> home) {
        this.mongo = mongo;
        this.home = home;
    }

    void adoptPlain() {
        PLAIN.forEach((collection, field) -> {
            Query former = query(where("authority").is(null)).limit(AT_ONCE);
            List<Document> page = mongo.find(former, Document.class, collection);
            while (!page.isEmpty()) {
                page.forEach(document -> adopt(collection, field, document));
                page = mongo.find(former, Document.class, collection);
            }
        });
    }

    /** Targets that were stored before they could be searched, or could be searched as now. */
    void index() {
        // Each alternative is looked up in the index.
        Query unsearched = query(new Criteria()
                        .orOperator(
                                where(TargetDocument.FORM).is(null),
                                where(TargetDocument.FORM).lt(TargetDocument.FORM_NOW)))
                .limit(AT_ONCE);
        List<Document> page = mongo.find(unsearched, Document.class, "targets");
        while (!page.isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, "targets");
            for (Document document : page) {
                Target target = mongo.getConverter()
                        .read(TargetDocument.class, document)
                        .toTarget();
                Update update = new Update();
                TargetDocument.searched(new RegisteredTarget(target.id(), target.facts()))
                        .forEach(update::set);
                if (!target.facts().hasName()) {
                    // It may be marked as like others that it is not like any more.
                    update.unset(TargetFlaws.FLAWS).unset(TargetFlaws.EXAMINED);
                }
                bulk.updateOne(query(where("_id").is(document.get("_id"))), update);
            }
            bulk.execute();
            page = mongo.find(unsearched, Document.class, "targets");
        }
    }

    private void adopt(String collection, String field, Document document) {
        String id = document.getString("_id");
        Document own = new Document(document)
                .append("_id", new Owned(home.get()).key(id))
                .append("authority", home.get().value())
                .append(field, id);
        mongo.save(own, collection);
        mongo.updateFirst(query(where("_id").is(id)), Update.update("authority", NOBODY), collection);
    }

    void adopt(AggregateCollection<ItemDocument> items, AggregateCollection<GuideDocument> guides) {
        Query formerItems = query(where("state.authority").is(null));
        for (ItemDocument item : items.list(formerItems)) {
            String id = item.text().id().value();
            ItemDocument own = new ItemDocument(home.get().value(), item.text(), item.publication(), item.withdrawal());
            items.put(new Owned(home.get()).key(id), known -> Change.to(known.orElse(own)));
            mongo.updateFirst(query(where("_id").is(id)), Update.update("state.authority", NOBODY), "items");
        }
        Query formerGuides = query(where("state.book.authority.value").is(null));
        for (GuideDocument guide : guides.list(formerGuides)) {
            String id = guide.book().item().value();
            GuideDocument own = GuideDocument.of(
                    new GuideBook(home.get(), guide.book().item(), guide.book().versions()));
            guides.put("guide-" + new Owned(home.get()).key(id), known -> Change.to(known.orElse(own)));
            mongo.updateFirst(
                    query(where("_id").is("guide-" + id)),
                    new Update().set("state.book.authority.value", NOBODY).set("state.digests", List.of()),
                    "guides");
        }
    }
}
