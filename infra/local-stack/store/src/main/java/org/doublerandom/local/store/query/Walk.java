package org.doublerandom.local.store.query;

import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks the ranges of one map, one after the other. */
final class Walk implements Places {
    private final Ordered source;
    private final List<Range> ranges;
    private final boolean reverse;
    private int next;
    private Range range;
    private @Nullable Cursor<byte[], byte[]> cursor;
    private byte @Nullable [] key;
    private byte[] value = {};

    /** @param ranges in the order of the keys */
    Walk(Ordered source, List<Range> ranges, boolean reverse) {
        this.source = source;
        this.ranges = ranges;
        this.reverse = reverse;
        this.range = range(0);
        this.next = 1;
    }

    @Override
    public boolean next() {
        while (!nextInRange()) {
            if (next == ranges.size()) {
                return false;
            }
            range = range(next++);
            cursor = null;
            key = null;
        }
        return true;
    }

    boolean reverse() {
        return reverse;
    }

    private Range range(int place) {
        return ranges.get(reverse ? ranges.size() - 1 - place : place);
    }

    private boolean nextInRange() {
        Cursor<byte[], byte[]> open = cursor;
        if (open == null) {
            open = open();
            cursor = open;
        }
        byte[] last = key;
        while (open.hasNext()) {
            byte[] found = open.next();
            boolean before = last != null && Arrays.equals(found, last)
                    || (reverse ? range.isBelow(found) : range.isAbove(found));
            if (before) {
                continue;
            }
            if (reverse ? range.isAbove(found) : range.isBelow(found)) {
                return false;
            }
            key = found;
            value = open.getValue();
            return true;
        }
        return false;
    }

    /** Begins at the place that was reached, whose entry may be gone meanwhile. */
    private Cursor<byte[], byte[]> open() {
        byte[] start = key != null ? key : reverse ? range.to() : range.from();
        return source.map().cursor(start, null, reverse);
    }

    @Override
    public byte[] rest() {
        byte[] found = found();
        return Arrays.copyOfRange(found, Math.min(range.prefix(), found.length), found.length);
    }

    @Override
    public byte[] id() {
        return source.idOf(found(), value);
    }

    @Override
    public byte @Nullable [] document() {
        return source.holdsDocuments() ? value : null;
    }

    @Override
    public void pause() {
        cursor = null;
    }

    private byte[] found() {
        byte[] found = key;
        if (found == null) {
            throw new IllegalStateException("no entry (expected: next() was true)");
        }
        return found;
    }
}
