package org.doublerandom.local.store.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keys that lie together.
 *
 * @param from the first of them
 * @param to the first after them, null if none is
 * @param prefix how many bytes all of them have in common because the filter says so
 */
record Range(byte[] from, byte @Nullable [] to, int prefix) {

    static Range of(byte[] prefix, Interval interval) {
        byte[] low = joined(prefix, interval.low());
        byte[] high = joined(prefix, interval.high());
        byte[] from = interval.afterLow() ? after(low) : low;
        int common = interval.isPoint() ? low.length : prefix.length;
        return new Range(from == null ? high : from, interval.afterHigh() ? after(high) : high, common);
    }

    boolean isBelow(byte[] key) {
        return to != null && Arrays.compareUnsigned(key, to) >= 0;
    }

    boolean isAbove(byte[] key) {
        return Arrays.compareUnsigned(key, from) < 0;
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The first key after all keys that start with these bytes. */
    static byte @Nullable [] after(byte[] start) {
        for (int last = start.length - 1; last >= 0; last--) {
            if (start[last] != (byte) 0xFF) {
                byte[] next = Arrays.copyOf(start, last + 1);
                next[last]++;
                return next;
            }
        }
        return null;
    }
}
