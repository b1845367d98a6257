package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import org.doublerandom.local.store.query.Conditions;
import org.doublerandom.local.store.query.Ordered;
import org.h2.mvstore.MVMap;

/** The documents of a collection, which lie in the order of their ids. */
record ById(MVMap<byte[], byte[]> map) implements Ordered {
    static final IndexKey ID = new IndexKey("_id", true);

    @Override
    public String name() {
        return "_id_";
    }

    @Override
    public List<IndexKey> fields() {
        return List.of(ID);
    }

    @Override
    public int ownFields() {
        return 1;
    }

    @Override
    public boolean unique() {
        return true;
    }

    @Override
    public boolean severals() {
        return false;
    }

    @Override
    public boolean holdsAllOf(Conditions conditions) {
        return true;
    }

    @Override
    public boolean selective() {
        return false;
    }

    @Override
    public byte[] idOf(byte[] key, byte[] value) {
        return key;
    }

    @Override
    public boolean holdsDocuments() {
        return true;
    }
}
