package org.doublerandom.directory.domain.imports.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.doublerandom.tables.header.Row;

/** The rows of a file, some hundred of which are told to their table before they are read. */
public final class ExpectedRows implements Iterator<Row> {
    static final int AT_ONCE = 500;

    private final Iterator<Row> rows;
    private final Table<?> table;
    private final Deque<Row> expected = new ArrayDeque<>();

    public ExpectedRows(Iterator<Row> rows, Table<?> table) {
        this.rows = rows;
        this.table = table;
    }

    @Override
    public boolean hasNext() {
        return !expected.isEmpty() || rows.hasNext();
    }

    @Override
    public Row next() {
        if (expected.isEmpty()) {
            do {
                expected.add(rows.next());
            } while (expected.size() < AT_ONCE && rows.hasNext());
            table.expect(List.copyOf(expected));
        }
        return expected.remove();
    }
}
