package org.doublerandom.directory.domain.imports.table;

import java.util.BitSet;

/** Some lines of a file, in one bit each: of many millions of them no more than the file is long. */
public final class LineSet {
    private final BitSet lines;

    public LineSet() {
        this(new BitSet());
    }

    private LineSet(BitSet lines) {
        this.lines = lines;
    }

    /** @param bytes as {@link #bytes()} gave them */
    public static LineSet of(byte[] bytes) {
        return new LineSet(BitSet.valueOf(bytes));
    }

    public byte[] bytes() {
        return lines.toByteArray();
    }

    public boolean contains(long line) {
        return lines.get(Math.toIntExact(line));
    }

    public long size() {
        return lines.cardinality();
    }

    LineSet copy() {
        return new LineSet((BitSet) lines.clone());
    }

    void addAll(LineSet others) {
        lines.or(others.lines);
    }

    public void add(long line) {
        lines.set(Math.toIntExact(line));
    }
}
