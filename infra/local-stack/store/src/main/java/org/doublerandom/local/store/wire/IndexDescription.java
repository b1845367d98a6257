package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made with.
 *
 * @param key the fields with their directions, as the client wrote them
 */
record IndexDescription(
        String name,
        Document key,
        boolean unique,
        boolean sparse,
        @Nullable Document partialFilter) {

    static IndexDescription of(Document stored) {
        return new IndexDescription(
                Objects.requireNonNull((String) stored.get("name")),
                withPlainDirections((Document) Objects.requireNonNull(stored.get("key"))),
                Utils.isTrue(stored.get("unique")),
                Utils.isTrue(stored.get("sparse")),
                (Document) stored.get("partialFilterExpression"));
    }

    private static Document withPlainDirections(Document key) {
        Document plain = new Document();
        key.forEach((field, direction) -> plain.put(field, ((Number) direction).doubleValue() < 0 ? -1 : 1));
        return plain;
    }

    List<IndexKey> keys() {
        return key.entrySet().stream()
                .map(field -> new IndexKey(field.getKey(), Integer.valueOf(1).equals(field.getValue())))
                .toList();
    }

    Document toDocument() {
        Document description =
                new Document("v", 2).append("unique", unique).append("key", key).append("name", name);
        if (sparse) {
            description.append("sparse", true);
        }
        if (partialFilter != null) {
            description.append("partialFilterExpression", partialFilter);
        }
        return description;
    }
}
