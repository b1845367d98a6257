package org.doublerandom.local.store.data;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that the order of the bytes is the order of the values, and no value's bytes begin another's.
 *
 * <p>Equal numbers are equal whatever their type. Strings are ordered by their UTF-16 units, as the library's filters
 * order them; this differs from MongoDB only between characters beyond U+FFFF and those from U+E000 to U+FFFF.
 */
public final class KeyWriter {
    private static final byte END = 0x02;
    private static final byte ESCAPED = (byte) 0xFF;

    private byte[] bytes = new byte[64];
    private int size;

    public static byte[] encode(@Nullable Object value) {
        return new KeyWriter().value(value).toBytes();
    }

    /** The byte that begins the keys of all values which are compared with this one. */
    public static byte[] typeOf(@Nullable Object value) {
        return new byte[] {ValueType.of(value).mark()};
    }

    /** The same key for a descending field. */
    public static byte[] inverted(byte[] key) {
        byte[] inverted = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            inverted[i] = (byte) ~key[i];
        }
        return inverted;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public KeyWriter value(@Nullable Object value) {
        ValueType type = ValueType.of(value);
        put(type.mark());
        body(type, value);
        return this;
    }

    private void body(ValueType type, @Nullable Object value) {
        switch (type) {
            case MIN, EMPTY_ARRAY, NULL, MAX -> {
                // The mark says it all.
            }
            case NUMBER -> NumberKey.write((Number) value, this);
            case STRING -> string((String) value);
            case DOCUMENT -> document((Document) value);
            case ARRAY -> array((Collection<?>) value);
            case BINARY -> binary(((BinData) value).getData());
            case LEGACY_UUID -> uuid(((LegacyUUID) value).getUuid());
            case UUID -> uuid((UUID) value);
            case OBJECT_ID -> put(((ObjectId) value).toByteArray());
            case BOOLEAN -> put((Boolean) value ? (byte) 1 : (byte) 0);
            case DATE -> number64(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
            case TIMESTAMP -> number64(((BsonTimestamp) value).getValue());
            case REGEX -> string(value.toString());
            case JAVASCRIPT -> string(((BsonJavaScript) value).getCode());
            default -> throw new IllegalStateException("no key for " + type);
        }
    }

    private void document(Document document) {
        for (Map.Entry<String, Object> field : document.entrySet()) {
            ValueType type = ValueType.of(field.getValue());
            put(type.mark());
            string(field.getKey());
            body(type, field.getValue());
        }
        put(END);
    }

    private void array(Collection<?> elements) {
        elements.forEach(this::value);
        put(END);
    }

    private void string(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                put((byte) 0);
                put(ESCAPED);
            } else if (unit < 0x80) {
                put((byte) unit);
            } else if (unit < 0x800) {
                put((byte) (0xC0 | unit >> 6));
                put((byte) (0x80 | unit & 0x3F));
            } else {
                put((byte) (0xE0 | unit >> 12));
                put((byte) (0x80 | unit >> 6 & 0x3F));
                put((byte) (0x80 | unit & 0x3F));
            }
        }
        put((byte) 0);
        put((byte) 0);
    }

    private void binary(byte[] data) {
        number32(data.length);
        put(data);
    }

    private void uuid(UUID uuid) {
        number64(uuid.getMostSignificantBits());
        number64(uuid.getLeastSignificantBits());
    }

    void number64(long number) {
        number32((int) (number >>> 32));
        number32((int) number);
    }

    private void number32(int number) {
        put((byte) (number >>> 24));
        put((byte) (number >>> 16));
        put((byte) (number >>> 8));
        put((byte) number);
    }

    void put(byte single) {
        reserve(1);
        bytes[size++] = single;
    }

    public KeyWriter put(byte[] several) {
        reserve(several.length);
        System.arraycopy(several, 0, bytes, size, several.length);
        size += several.length;
        return this;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
