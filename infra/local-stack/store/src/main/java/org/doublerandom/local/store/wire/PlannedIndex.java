package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.doublerandom.local.store.data.Key;

/** An index that the store's own plans read; the library only keeps it up to date. */
abstract class PlannedIndex extends Index<Key> {
    PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public Key getPosition(Document document) {
        return Key.of(document.get("_id"));
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by the store");
    }

    /** The library fills an index that is empty; a sparse one may be so for good. The collection fills it once. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void drop() {
        // The map goes with the collection or is removed by the database.
    }
}
