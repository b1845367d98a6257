package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.local.store.data.Bson;
import org.doublerandom.local.store.query.Documents;
import org.doublerandom.local.store.query.Ordered;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection as queries see it. */
final class StoredDocuments implements Documents {
    private static final int TOO_LARGE = 10334;

    private final MVMap<byte[], byte[]> documents;
    private final ById byId;
    private volatile List<Ordered> sources;

    StoredDocuments(MVMap<byte[], byte[]> documents) {
        this.documents = documents;
        this.byId = new ById(documents);
        this.sources = List.of(byId);
    }

    static byte[] encode(Document document) {
        byte[] bytes = Bson.encode(document);
        if (bytes.length > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(TOO_LARGE, "BSONObjectTooLarge", "document of " + bytes.length + " bytes");
        }
        return bytes;
    }

    void orderedBy(List<StoredIndex> indexes) {
        List<Ordered> all = new ArrayList<>(List.of(byId));
        all.addAll(indexes);
        sources = List.copyOf(all);
    }

    @Override
    public List<Ordered> sources() {
        return sources;
    }

    @Override
    public byte @Nullable [] stored(byte[] id) {
        return documents.get(id);
    }

    @Override
    public boolean matches(Document document, Document filter) {
        return meets(document, filter);
    }

    static boolean meets(Document document, Document filter) {
        // The library's matcher remembers a position, so that it cannot be shared between threads.
        return filter.isEmpty() || new DefaultQueryMatcher().matches(document, filter);
    }
}
