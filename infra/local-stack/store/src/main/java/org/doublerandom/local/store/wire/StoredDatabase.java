package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doublerandom.local.store.data.Bson;
import org.doublerandom.local.store.data.Key;
import org.doublerandom.local.store.engine.Engine;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One database: its collections and their indexes as maps, named after them. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {
    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";

    private final Engine engine;
    private final Changes changes;
    // What an index is to be made with, while the library asks for it by its name and fields only.
    private final Map<String, IndexDescription> descriptions = new HashMap<>();

    StoredDatabase(String name, Engine engine, CursorRegistry cursors) {
        super(name, cursors);
        this.engine = engine;
        this.changes = new Changes(engine, null);
        rememberDescriptions();
        initializeNamespacesAndIndexes();
        descriptions.clear();
    }

    static @Nullable String databaseOf(String map) {
        return map.startsWith(DOCUMENTS) ? map.substring(DOCUMENTS.length(), map.indexOf('.')) : null;
    }

    Changes changes() {
        return changes;
    }

    private void rememberDescriptions() {
        String indexes = DOCUMENTS + databaseName + ".system.indexes";
        if (engine.mapNames().contains(indexes)) {
            engine.map(indexes).values().forEach(stored -> {
                Document description = Bson.decode(stored);
                descriptions.put(mapOf(description), IndexDescription.of(description));
            });
        }
    }

    private String mapOf(Document description) {
        return INDEX + description.get("ns") + "/" + description.get("name");
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }

    private String documentMap(String collection) {
        return DOCUMENTS + getFullCollectionNamespace(collection);
    }

    @Nullable
    StoredCollection collection(String name) {
        return (StoredCollection) resolveCollection(name, false);
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String collectionName, CollectionOptions options) {
        return new StoredCollection(
                this, collectionName, options, cursorRegistry, engine, engine.map(documentMap(collectionName)));
    }

    /** Called for a new index; those known at the start are opened by the library without it. */
    @Override
    protected synchronized void addIndex(Document wanted) {
        IndexDescription description = IndexDescription.of(wanted);
        String namespace = Objects.requireNonNull((String) wanted.get("ns"));
        StoredCollection collection =
                (StoredCollection) resolveOrCreateCollection(namespace.substring(databaseName.length() + 1));
        changes.begin();
        if (isPrimaryKeyIndex(description.key())) {
            super.addIndex(wanted);
            return;
        }
        Document stored = description.toDocument().append("ns", namespace);
        descriptions.put(mapOf(stored), description);
        try {
            if (!collection.hasIndex(description.name())) {
                requireOtherFields(collection, description);
                MVMap<byte[], byte[]> map = engine.map(mapOf(stored));
                // What is left of an attempt that was broken off.
                map.clear();
                collection.fill(new StoredIndex(description, map));
            }
            super.addIndex(stored);
        } finally {
            descriptions.remove(mapOf(stored));
        }
    }

    private static void requireOtherFields(StoredCollection collection, IndexDescription wanted) {
        for (Index<Key> known : collection.getIndexes()) {
            if (known instanceof StoredIndex index && index.isLike(wanted)) {
                throw new IndexKeySpecsConflictException(index, index);
            }
        }
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.get(0).getKey().equals("_id")) {
            return new IdIndex(indexName, engine.map(documentMap(collectionName)));
        }
        return open(collectionName, indexName);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return open(collectionName, indexName);
    }

    private Index<Key> open(String collectionName, String indexName) {
        String map = indexMap(collectionName, indexName);
        return new StoredIndex(Objects.requireNonNull(descriptions.get(map)), engine.map(map));
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String indexName) {
        changes.begin();
        super.dropIndex(collection, indexName);
        engine.remove(engine.map(indexMap(collection.getCollectionName(), indexName)));
    }

    /** The library would drop the indexes of other collections with it: all for {@code *}, those of that name otherwise. */
    Document dropIndexes(Document command) {
        StoredCollection collection = collection(String.valueOf(command.get("dropIndexes")));
        if (collection != null) {
            Object wanted = command.get("index");
            List<String> names = collection.getIndexes().stream()
                    .filter(StoredIndex.class::isInstance)
                    .filter(index -> isWanted(index, wanted))
                    .map(Index::getName)
                    .toList();
            if (names.isEmpty() && !"*".equals(wanted)) {
                throw new IndexNotFoundException("index not found with name [" + wanted + "]");
            }
            for (String name : names) {
                dropIndex(collection, name);
                Document description = new Document("name", name).append("ns", collection.getFullName());
                indexes.get().deleteDocuments(description, 0);
            }
        }
        return Replies.ok(new Document());
    }

    private static boolean isWanted(Index<Key> index, @Nullable Object wanted) {
        return "*".equals(wanted)
                || index.getName().equals(wanted)
                || wanted instanceof Document key
                        && index.toIndexDescription().get("key").toString().equals(key.toString())
                || wanted instanceof Collection<?> names && names.contains(index.getName());
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        changes.begin();
        StoredCollection dropped = Objects.requireNonNull(collection(collectionName));
        super.dropCollection(collectionName, oplog);
        engine.remove(dropped.map());
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        changes.begin();
        StoredCollection moved = (StoredCollection) collection;
        super.moveCollection(oldDatabase, collection, newCollectionName);
        engine.rename(moved.map(), documentMap(newCollectionName));
        for (Index<Key> index : moved.getIndexes()) {
            if (index instanceof StoredIndex stored) {
                engine.rename(stored.map(), indexMap(newCollectionName, index.getName()));
            }
        }
        ((StoredDatabase) oldDatabase).changes.begin();
    }

    @Override
    public void drop(Oplog oplog) {
        changes.begin();
        super.drop(oplog);
    }

    @Override
    protected long getStorageSize() {
        return engine.fileSize();
    }

    @Override
    protected long getFileSize() {
        return engine.fileSize();
    }
}
