package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The collection that a query is put to. */
public interface Documents {
    /** Every map that a query can be answered from; that of the documents is among them. */
    List<? extends Ordered> sources();

    /** The stored document with this encoded id. */
    byte @Nullable [] stored(byte[] id);

    boolean matches(Document document, Document filter);
}
