package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doublerandom.local.store.data.Bson;
import org.doublerandom.local.store.data.Key;
import org.doublerandom.local.store.engine.Engine;
import org.doublerandom.local.store.query.Found;
import org.doublerandom.local.store.query.Results;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection: its documents by id in one map, its indexes beside it.
 *
 * <p>Whoever changes it is alone in it; whoever reads it is not held up and gets copies.
 */
final class StoredCollection extends AbstractMongoCollection<Key> {
    private static final int BUILT_AT_A_TIME = 20_000;

    private final Engine engine;
    private final Changes changes;
    private final MVMap<byte[], byte[]> documents;
    private final StoredDocuments found;

    StoredCollection(
            StoredDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Engine engine,
            MVMap<byte[], byte[]> documents) {
        super(database, name, options, cursors);
        this.engine = engine;
        this.changes = new Changes(engine, database.changes());
        this.documents = documents;
        this.found = new StoredDocuments(documents);
    }

    Results find(Document filter, @Nullable Document sort, long skip, long limit) {
        Results results = new Results(found, filter, sort, skip, limit);
        String name = getCollectionName();
        if (results.scans() && !name.startsWith("system.") && !engine.letsScan(name)) {
            throw new NoIndexServes(name, filter, sort);
        }
        return results;
    }

    List<Document> project(List<Document> batch, @Nullable Document projection) {
        return matchDocumentsFromStream(new Document(), batch.stream(), 0, 0, 0, (DocumentComparator) null, projection)
                .collectDocuments();
    }

    Changes changes() {
        return changes;
    }

    MVMap<byte[], byte[]> map() {
        return documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        Document filter = query == null ? new Document() : query;
        boolean whole = fieldSelector == null || fieldSelector.isEmpty();
        return new QueryResult(() -> {
            Results results = find(filter, orderBy, numberToSkip, Math.abs(limit));
            Stream<Document> stream = stream(results).map(Found::document);
            return (whole ? stream : stream.flatMap(each -> project(List.of(each), fieldSelector).stream())).iterator();
        });
    }

    private static Stream<Found> stream(Iterator<Found> results) {
        Iterable<Found> all = () -> results;
        return StreamSupport.stream(all.spliterator(), false);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Document orderBy,
            int numberToSkip,
            int numberToReturn,
            int batchSize,
            Document fieldSelector) {
        return queryDocuments(query, orderBy, numberToSkip, numberToReturn, batchSize, fieldSelector);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return stream(find(new Document(), null, 0, 0))
                .map(each -> new DocumentWithPosition<>(each.document(), new Key(each.id())));
    }

    @Override
    protected Document getDocument(Key position) {
        return Bson.decode(Objects.requireNonNull(documents.get(position.bytes())));
    }

    // What changes it.

    @Override
    public synchronized void addDocument(Document document) {
        changes.begin();
        super.addDocument(document);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        changes.begin();
        Key position = findDocumentPosition(document);
        if (position != null) {
            getIndexes().forEach(index -> index.remove(document));
            documents.remove(position.bytes());
        }
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        changes.begin();
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        changes.begin();
        return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changes.begin();
        return super.findAndModify(query);
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        String idField = getIdField();
        Object id = idField == null ? new ObjectId() : document.get(idField);
        Key key = Key.of(id);
        if (documents.putIfAbsent(key.bytes(), StoredDocuments.encode(document)) != null) {
            throw new DuplicateKeyError(this, "_id_ dup key: { : " + id + " }");
        }
        return key;
    }

    @Override
    protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
        documents.put(position.bytes(), StoredDocuments.encode(newDocument));
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position.bytes());
    }

    @Override
    protected @Nullable Key findDocumentPosition(Document document) {
        String idField = getIdField();
        if (idField == null) {
            return super.findDocumentPosition(document);
        }
        Key key = Key.of(document.get(idField));
        return documents.containsKey(key.bytes()) ? key : null;
    }

    // Its indexes.

    @Override
    public synchronized void addIndex(Index<Key> index) {
        for (Index<Key> known : getIndexes()) {
            if (known.getName().equals(index.getName()) && !known.hasSameOptions(index)) {
                throw new IndexKeySpecsConflictException(index, known);
            }
        }
        super.addIndex(index);
        rememberOrders();
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
        rememberOrders();
    }

    private void rememberOrders() {
        found.orderedBy(getIndexes().stream()
                .filter(StoredIndex.class::isInstance)
                .map(StoredIndex.class::cast)
                .toList());
    }

    boolean hasIndex(String name) {
        return getIndexes().stream().anyMatch(index -> index.getName().equals(name));
    }

    /** Makes the entries of a new index, which nobody uses yet. */
    synchronized void fill(StoredIndex index) {
        int done = 0;
        Iterator<Found> all = find(new Document(), null, 0, 0);
        try {
            while (all.hasNext()) {
                Found each = all.next();
                index.checkAdd(each.document(), this);
                index.add(each.document(), new Key(each.id()), this);
                if (++done % BUILT_AT_A_TIME == 0) {
                    engine.storeSoFar();
                }
            }
        } catch (MongoServerError e) {
            throw new IndexBuildFailedException(e, this);
        }
    }

    /** Compares every index with the documents, entry by entry. */
    @Override
    public synchronized Document validate() {
        List<String> errors = getIndexes().stream()
                .filter(StoredIndex.class::isInstance)
                .map(StoredIndex.class::cast)
                .flatMap(index -> index.errors(streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument)))
                .toList();
        return super.validate().append("valid", errors.isEmpty()).append("errors", errors);
    }

    // Its size.

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("sizes are counted when asked for");
    }

    @Override
    protected int getDataSize() {
        long size = documents.entrySet().stream()
                .mapToLong(entry -> entry.getValue().length)
                .sum();
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
