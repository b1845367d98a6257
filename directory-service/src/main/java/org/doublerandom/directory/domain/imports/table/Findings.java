package org.doublerandom.directory.domain.imports.table;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a table: every refused row, and as many errors as anybody will read. */
public final class Findings {
    static final int MOST_ERRORS = 200;

    private final LineSet refused = new LineSet();
    private final LineSet repeats = new LineSet();
    private final List<RowError> errors = new ArrayList<>();
    private long omitted;

    public void refuse(RowError error) {
        refused.add(error.line());
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        } else {
            omitted++;
        }
    }

    /** A row that only repeats another: refused, but nothing is missing without it. */
    void refuseRepeat(RowError error) {
        refuse(error);
        repeats.add(error.line());
    }

    boolean leavesGap(long line) {
        return refused.contains(line) && !repeats.contains(line);
    }

    public LineSet refused() {
        return refused;
    }

    public long refusedRows() {
        return refused.size();
    }

    public List<RowError> errors() {
        return errors.stream()
                .sorted((a, b) -> Long.compare(a.line(), b.line()))
                .toList();
    }

    public long omitted() {
        return omitted;
    }
}
