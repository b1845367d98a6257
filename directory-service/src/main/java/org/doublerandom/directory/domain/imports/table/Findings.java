package org.doublerandom.directory.domain.imports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is wrong with a table: every refused row, and as many errors as anybody will read. */
public final class Findings {
    static final int MOST_ERRORS = 200;

    // Of words that are taken for others, and of warnings among what is shown: they refuse nothing.
    private static final int MOST_TAKEN = 1_000;
    private static final int MOST_WARNINGS = 50;

    private final LineSet refused = new LineSet();
    private final LineSet repeats = new LineSet();
    private final LineSet held = new LineSet();
    private final List<RowError> errors = new ArrayList<>();
    private final List<RowError> warnings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Consumer<RowError> all;
    private long found;

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

    private void note(RowError error) {
        tell(error, errors, MOST_ERRORS);
    }

    private void tell(RowError finding, List<RowError> shown, int most) {
        found++;
        all.accept(finding);
        if (shown.size() < most) {
            shown.add(finding);
        }
    }

    /** What somebody should look at, of a row that is sound. */
    void warn(RowError warning) {
        tell(warning, warnings, MOST_WARNINGS);
    }

    /** A word of a column is taken for another; said once for each, in the first row that has it. */
    void taken(long line, String column, String text, String meaning) {
        if (taken.size() < MOST_TAKEN && taken.add(column + " " + text)) {
            warn(new RowError(line, column, "value-taken", "'" + text + "' is taken for " + meaning));
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

    /** Errors before warnings, by their lines. */
    public List<RowError> errors() {
        return Stream.concat(errors.stream(), warnings.stream())
                .limit(MOST_ERRORS)
                .sorted(Comparator.comparing(RowError::line))
                .toList();
    }

    public long omitted() {
        return found - errors().size();
    }
}
