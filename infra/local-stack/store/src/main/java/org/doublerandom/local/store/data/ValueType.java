package org.doublerandom.local.store.data;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of values in the order in which they are sorted, each with the byte that its keys begin with. */
enum ValueType {
    MIN(0x08),
    EMPTY_ARRAY(0x0C),
    NULL(0x10),
    NUMBER(0x20),
    STRING(0x30),
    DOCUMENT(0x38),
    ARRAY(0x40),
    BINARY(0x48),
    LEGACY_UUID(0x4A),
    UUID(0x4C),
    OBJECT_ID(0x50),
    BOOLEAN(0x58),
    DATE(0x60),
    TIMESTAMP(0x68),
    REGEX(0x70),
    JAVASCRIPT(0x78),
    MAX(0xF0);

    private static final Map<Class<?>, ValueType> RARER = Map.ofEntries(
            Map.entry(java.util.UUID.class, UUID),
            Map.entry(ObjectId.class, OBJECT_ID),
            Map.entry(BinData.class, BINARY),
            Map.entry(LegacyUUID.class, LEGACY_UUID),
            Map.entry(BsonTimestamp.class, TIMESTAMP),
            Map.entry(BsonRegularExpression.class, REGEX),
            Map.entry(BsonJavaScript.class, JAVASCRIPT),
            Map.entry(MinKey.class, MIN),
            Map.entry(MaxKey.class, MAX),
            Map.entry(EmptyArray.class, EMPTY_ARRAY));

    private final byte mark;

    ValueType(int mark) {
        this.mark = (byte) mark;
    }

    byte mark() {
        return mark;
    }

    static ValueType of(@Nullable Object value) {
        if (Missing.isNullOrMissing(value)) {
            return NULL;
        }
        if (value instanceof Number) {
            return NUMBER;
        }
        if (value instanceof String) {
            return STRING;
        }
        if (value instanceof Document) {
            return DOCUMENT;
        }
        if (value instanceof Collection) {
            return ARRAY;
        }
        if (value instanceof Instant) {
            return DATE;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        return ofRarer(value);
    }

    private static ValueType ofRarer(@Nullable Object value) {
        for (Map.Entry<Class<?>, ValueType> each : RARER.entrySet()) {
            if (each.getKey().isInstance(value)) {
                return each.getValue();
            }
        }
        throw new IllegalArgumentException("no order for " + value);
    }
}
