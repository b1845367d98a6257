package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import org.h2.mvstore.MVMap;

/** A map that is ordered by fields of documents: an index, or the documents themselves, which lie by their id. */
public interface Ordered {
    String name();

    /** The fields in the order of the keys; the id is always the last. */
    List<IndexKey> fields();

    /** How many of the fields the index was made over, so without the id that ends every key. */
    int ownFields();

    boolean unique();

    /** Whether some document has an array under one of the fields, and so several entries. */
    boolean severals();

    /** Whether every document that meets the conditions has an entry. */
    boolean holdsAllOf(Conditions conditions);

    /** Whether only some documents have an entry. */
    boolean selective();

    MVMap<byte[], byte[]> map();

    /** The encoded id of the document that an entry leads to. */
    byte[] idOf(byte[] key, byte[] value);

    /** Whether the values of the map are the documents. */
    boolean holdsDocuments();
}
