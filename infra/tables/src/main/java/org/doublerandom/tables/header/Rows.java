package org.doublerandom.tables.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.Lines;
import org.jspecify.annotations.Nullable;

/** The rows behind a header; what a merged cell said before the file was saved is said in each of its rows again. */
public final class Rows implements Iterator<Row> {
    private final Lines lines;
    private final Proposal proposal;
    private final Set<String> leading;
    private Map<String, Cell> above = Map.of();
    private @Nullable Row next;

    /** @param guesses whether blank leading cells may have been merged ones; a workbook says itself which were */
    public Rows(Lines lines, Proposal proposal, Dictionary dictionary, boolean guesses) {
        this.lines = lines;
        this.proposal = proposal;
        this.leading = guesses ? new HashSet<>(dictionary.leading()) : new HashSet<>();
        this.leading.retainAll(proposal.columns().stream()
                .map(ProposedColumn::field)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public boolean hasNext() {
        while (next == null && lines.hasNext()) {
            Line line = lines.next();
            if (line.number() > proposal.header().last()) {
                next = row(line);
                above = next.cells();
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("behind the last row");
        }
        Row row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    private Row row(Line line) {
        Map<String, Cell> cells = new HashMap<>();
        for (ProposedColumn column : proposal.columns()) {
            if (column.field() != null) {
                cells.put(column.field(), line.cell(column.index()));
            }
        }
        Set<String> filled = new HashSet<>();
        if (goesOn(cells)) {
            above.forEach((field, cell) -> {
                if (isBlank(cells, field) && !cell.isBlank()) {
                    cells.put(field, cell);
                    filled.add(field);
                }
            });
        }
        return new Row(line.number(), cells, filled, surplus(line));
    }

    private int surplus(Line line) {
        return (int) IntStream.range(0, line.cells().size())
                .filter(column -> column >= proposal.columns().size()
                        || proposal.columns().get(column).label().isBlank())
                .filter(column -> !line.cell(column).isBlank())
                .count();
    }

    /** Also where somebody has written the number again in each row, and not the name beside it. */
    private boolean goesOn(Map<String, Cell> cells) {
        return leading.stream().anyMatch(field -> isBlank(cells, field))
                && leading.stream().allMatch(field -> isBlank(cells, field) || repeats(cells, field));
    }

    private boolean repeats(Map<String, Cell> cells, String field) {
        return cells.getOrDefault(field, Cell.EMPTY)
                .text()
                .strip()
                .equals(above.getOrDefault(field, Cell.EMPTY).text().strip());
    }

    private static boolean isBlank(Map<String, Cell> cells, String field) {
        return cells.getOrDefault(field, Cell.EMPTY).isBlank();
    }
}
