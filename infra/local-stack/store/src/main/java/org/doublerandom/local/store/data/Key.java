package org.doublerandom.local.store.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that are compared by their content: the encoded {@code _id} of a document, or the key of an index entry. */
public final class Key implements Comparable<Key> {
    private final byte[] bytes;

    public Key(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Key of(@Nullable Object value) {
        return new Key(KeyWriter.encode(value));
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
