package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doublerandom.local.store.query.Found;
import org.doublerandom.local.store.query.Results;

/** The commands that read, as far as they are answered from indexes and batch by batch. */
final class Queries {
    // The size of what an aggregation makes is unknown before it is sent.
    private static final int USUAL_SIZE = 1024;

    private final OpenCursors cursors;

    Queries(OpenCursors cursors) {
        this.cursors = cursors;
    }

    Document find(StoredDatabase database, Document command) {
        String name = (String) Objects.requireNonNull(command.get("find"));
        StoredCollection collection = database.collection(name);
        if (collection == null) {
            return Replies.batch(database, name, "firstBatch", List.of(), 0);
        }
        Results results = results(collection, command);
        Document projection = (Document) command.get("projection");
        UnaryOperator<List<Document>> shape = projection == null || projection.isEmpty()
                ? UnaryOperator.identity()
                : batch -> collection.project(batch, projection);
        Batches batches = new Batches(cursors.nextId(), sized(results), shape, results::pause, collection.changes());
        boolean single = Boolean.TRUE.equals(command.get("singleBatch")) || number(command, "limit", 0) < 0;
        return first(database, name, batches, (int) number(command, "batchSize", Batches.FIRST), single);
    }

    private static Results results(StoredCollection collection, Document command) {
        return collection.find(
                (Document) command.getOrDefault("filter", new Document()),
                (Document) command.get("sort"),
                number(command, "skip", 0),
                Math.abs(number(command, "limit", 0)));
    }

    private Document first(StoredDatabase database, String name, Batches batches, int size, boolean single) {
        List<Document> batch = batches.take(size);
        boolean more = !single && !batches.isEmpty();
        batches.pause();
        if (more) {
            cursors.add(batches);
        }
        return Replies.batch(database, name, "firstBatch", batch, more ? batches.getId() : 0);
    }

    Document more(StoredDatabase database, Document command) {
        Batches batches = cursors.find(number(command, "getMore", 0));
        List<Document> batch = batches.takeDocuments((int) number(command, "batchSize", 0));
        boolean more = !batches.isEmpty();
        batches.pause();
        if (!more) {
            cursors.forget(batches.getId());
        }
        batches.changes().awaitStored();
        String name = (String) Objects.requireNonNull(command.get("collection"));
        return Replies.batch(database, name, "nextBatch", batch, more ? batches.getId() : 0);
    }

    Document explain(StoredDatabase database, Document command) {
        Document find = (Document) command.get("explain");
        if (find == null || !(find.get("find") instanceof String name)) {
            throw new MongoServerError(59, "CommandNotFound", "only a find can be explained");
        }
        StoredCollection collection = database.collection(name);
        if (collection == null) {
            throw new MongoServerError(26, "NamespaceNotFound", name + ": no such collection");
        }
        Results results = results(collection, find);
        int returned = 0;
        for (; results.hasNext(); returned++) {
            results.next();
        }
        return Replies.explained(results, returned);
    }

    /** Leading stages that a query can do are done as a query; the rest is the library's. */
    Document aggregate(StoredDatabase database, Document command, AggregationParts parts) {
        String name = String.valueOf(command.get("aggregate"));
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        StoredCollection collection = database.collection(name);
        LeadingQuery leading = LeadingQuery.of(pipeline);
        Aggregation rest =
                Aggregation.fromPipeline(leading.rest(), parts.databases(), database, collection, parts.oplog());
        // Batches are handled here, so that nothing is left for the library to warn about.
        rest.validate(new Document("cursor", new Document()));
        if (collection == null) {
            return Replies.batch(database, name, "firstBatch", List.of(), 0);
        }
        Results results = collection.find(leading.filter(), leading.sort(), leading.skip(), leading.limit());
        Iterator<Document> made = run(rest, results);
        Document cursor = (Document) command.getOrDefault("cursor", new Document());
        Batches batches = new Batches(
                cursors.nextId(), new Sizing(made), UnaryOperator.identity(), results::pause, database.changes());
        return first(database, name, batches, (int) number(cursor, "batchSize", Batches.FIRST), false);
    }

    private static Iterator<Document> run(Aggregation rest, Results results) {
        Iterable<Found> found = () -> results;
        Stream<Document> documents =
                StreamSupport.stream(found.spliterator(), false).map(Found::document);
        return rest.runStagesAsStream(documents).iterator();
    }

    private static Iterator<Batches.Sized> sized(Results results) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public Batches.Sized next() {
                Found found = results.next();
                return new Batches.Sized(found.document(), found.size());
            }
        };
    }

    private record Sizing(Iterator<Document> documents) implements Iterator<Batches.Sized> {
        @Override
        public boolean hasNext() {
            try {
                return documents.hasNext();
            } catch (MongoServerError e) {
                throw Replies.ofAggregation(e);
            }
        }

        @Override
        public Batches.Sized next() {
            return new Batches.Sized(documents.next(), USUAL_SIZE);
        }
    }

    static long number(Document document, String field, long otherwise) {
        return document.get(field) instanceof Number number ? number.longValue() : otherwise;
    }
}
