package org.doublerandom.local.store.query;

import java.util.Arrays;
import org.doublerandom.local.store.data.KeyWriter;
import org.jspecify.annotations.Nullable;

/**
 * Encoded values of one field that lie together.
 *
 * @param low where it begins: at the keys that start with these bytes, or after them
 * @param high where it ends: before the keys that start with these bytes, or after them
 */
record Interval(byte[] low, boolean afterLow, byte[] high, boolean afterHigh) {

    static Interval point(@Nullable Object value) {
        byte[] key = KeyWriter.encode(value);
        return new Interval(key, false, key, true);
    }

    boolean isPoint() {
        return !afterLow && afterHigh && Arrays.equals(low, high);
    }

    /** The same values as they lie in a descending field. */
    Interval inverted() {
        return new Interval(KeyWriter.inverted(high), !afterHigh, KeyWriter.inverted(low), !afterLow);
    }
}
