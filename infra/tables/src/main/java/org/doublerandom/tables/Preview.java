package org.doublerandom.tables;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doublerandom.tables.header.Certainty;
import org.doublerandom.tables.header.HeaderFound;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Proposal;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.tables.header.Rows;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.value.WrittenCode;
import org.jspecify.annotations.Nullable;

/**
 * How a file is taken, shown before anything of it is imported: a person can set each of it otherwise.
 *
 * @param columns those with a name above them
 * @param header null where no line looks like one
 * @param missing needed fields that no column is taken for
 * @param mapping name of the one by which the columns are taken so; null where their names alone say it
 * @param rows how many there are behind the header; 0 where there is none
 * @param filled how many blank cells take what a merged cell, or the row above that goes on, says
 * @param blank how many blank rows are none
 * @param first the first rows as they were read; where there is no header, the first lines
 */
public record Preview(
        Source source,
        @Nullable HeaderLines header,
        List<ProposedColumn> columns,
        List<String> missing,
        @Nullable String mapping,
        long rows,
        long filled,
        long blank,
        List<ShownLine> first) {
    private static final int SHOWN = 10;
    private static final int LONGEST = 200;
    private static final int MOST_CELLS = 100;

    public Preview {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        first = List.copyOf(first);
    }

    /**
     * Reads the whole file once.
     *
     * @throws FileRefused where the file cannot be read on
     */
    public static Preview of(TableFile table) throws IOException {
        Optional<Proposal> proposal = table.found().map(HeaderFound::proposal);
        long header = proposal.map(it -> it.header().last()).orElse(0L);
        long rows = 0;
        long filled = 0;
        try (Watched lines = new Watched(table.reading().lines(table.file()), header, SHOWN)) {
            if (proposal.isPresent()) {
                Rows all = table.rows(lines);
                while (all.hasNext()) {
                    filled += all.next().filled().size();
                    rows++;
                }
            } else {
                lines.readFirst();
            }
            return new Preview(
                    Source.of(table.reading()),
                    proposal.map(HeaderLines::of).orElse(null),
                    proposal.map(Preview::named).orElse(List.of()),
                    proposal.map(Proposal::missing).orElse(List.of()),
                    table.found().map(HeaderFound::mapping).map(Mapping::name).orElse(null),
                    rows,
                    filled + lines.filledBehind(),
                    lines.blankBehind(),
                    proposal.map(it -> shown(lines.first(), it.columns()))
                            .orElseGet(() -> shownWithoutHeader(lines.first())));
        }
    }

    private static List<ProposedColumn> named(Proposal proposal) {
        return proposal.columns().stream()
                .filter(column -> !column.label().isEmpty())
                .toList();
    }

    private static List<ShownLine> shown(List<Line> lines, List<ProposedColumn> columns) {
        return lines.stream()
                .map(line -> new ShownLine(
                        line.number(),
                        IntStream.range(0, Math.min(MOST_CELLS, line.cells().size()))
                                .mapToObj(column -> isHidden(columns, column)
                                        ? ""
                                        : shown(line.cell(column).text()))
                                .toList()))
                .toList();
    }

    /** Nobody knows which columns are about persons: what looks like the number of one is not shown. */
    private static List<ShownLine> shownWithoutHeader(List<Line> lines) {
        return shown(lines, List.of()).stream()
                .map(line -> new ShownLine(
                        line.line(),
                        line.cells().stream()
                                .map(cell -> WrittenCode.mayTellOfAPerson(cell) ? "" : cell)
                                .toList()))
                .toList();
    }

    /** What is kept when nobody has to look at the rows any more. */
    public Preview withoutLines() {
        return new Preview(source, header, columns, missing, mapping, rows, filled, blank, List.of());
    }

    private static boolean isHidden(List<ProposedColumn> columns, int column) {
        return column < columns.size()
                && (columns.get(column).certainty() == Certainty.DROPPED
                        || columns.get(column).certainty() == Certainty.LEFT_OUT);
    }

    private static String shown(String text) {
        String masked = WrittenCode.withoutCitizenNumbers(text);
        int end = Math.min(LONGEST, masked.length());
        // Not through the middle of a character beyond the basic plane.
        boolean isCutInside = end < masked.length() && Character.isLowSurrogate(masked.charAt(end));
        return masked.substring(0, isCutInside ? end - 1 : end);
    }
}
