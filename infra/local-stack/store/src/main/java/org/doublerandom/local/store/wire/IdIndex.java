package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.doublerandom.local.store.data.Key;
import org.h2.mvstore.MVMap;

/** The index over {@code _id}: the documents themselves, so that nothing is left to be stored. */
final class IdIndex extends PlannedIndex {
    private final MVMap<byte[], byte[]> documents;

    IdIndex(String name, MVMap<byte[], byte[]> documents) {
        super(name, List.of(ById.ID), false);
        this.documents = documents;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        Object id = document.get("_id");
        if (documents.containsKey(Key.of(id).bytes())) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(List.of(id)));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        // The document is the entry.
    }

    @Override
    public Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        // An id never changes, but what is too large must be refused before other indexes change.
        StoredDocuments.encode(newDocument);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key position, MongoCollection<Key> collection) {
        // An id never changes.
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
