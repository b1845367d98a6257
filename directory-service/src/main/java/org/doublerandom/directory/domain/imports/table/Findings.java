package org.doublerandom.directory.domain.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is wrong with a table: every refused row, and as many errors as anybody will read. */
public final class Findings {
    static final int MOST_ERRORS = 200;

    private final LineSet refused = new LineSet();
    private final LineSet repeats = new LineSet();
    private final LineSet held = new LineSet();
    private final List<RowError> errors = new ArrayList<>();
    private final Consumer<RowError> all;
    private long omitted;

    public Findings() {
        this(found -> {});
    }

    /** @param all is told each finding, also those that are only counted here */
    public Findings(Consumer<RowError> all) {
        this.all = all;
    }

    public void refuse(RowError error) {
        refused.add(error.line());
        note(error);
    }

    private void note(RowError found) {
        all.accept(found);
        if (errors.size() < MOST_ERRORS) {
            errors.add(found);
        } else {
            omitted++;
        }
    }

    /** A row that is written only when a person has confirmed it. */
    public void hold(RowError warning) {
        held.add(warning.line());
        note(warning);
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

    /** All lines that are not written: what is refused, and what is held and not. */
    public LineSet leftOut() {
        LineSet all = refused.copy();
        all.addAll(held);
        return all;
    }

    boolean isLeftOut(long line) {
        return refused.contains(line) || held.contains(line);
    }

    /** How many rows are held and not refused for something else. */
    public long heldRows() {
        return leftOut().size() - refused.size();
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
