package org.doublerandom.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.tables.header.Certainty;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.Proposal;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.header.Rows;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.Lines;

/** A file of a kind of table: how it is read, and what its columns mean. */
public record TableFile(Path file, Dictionary dictionary, Reading reading, Proposal proposal) {

    /**
     * As it is taken when nobody says how.
     *
     * @throws FileRefused for what is no table file, and where no line looks like a header of this kind of table
     */
    public static TableFile found(Path file, Dictionary dictionary) throws IOException {
        Reading reading = Reading.found(file);
        List<Line> beginning = new ArrayList<>();
        try (Lines lines = reading.lines(file)) {
            while (lines.hasNext() && beginning.size() < Proposal.LINES_LOOKED_AT) {
                beginning.add(lines.next());
            }
        }
        if (beginning.isEmpty()) {
            throw new FileRefused("file-empty", 1, "nothing in the file (expected: a header and rows)");
        }
        Optional<Proposal> proposal = Proposal.of(dictionary, beginning);
        return new TableFile(
                file,
                dictionary,
                reading,
                proposal.orElseThrow(() -> new FileRefused(
                        "header-wrong",
                        beginning.get(0).number(),
                        "no line with names of columns (expected: at least those of " + names(dictionary) + ")")));
    }

    /**
     * Only what needs no person's answer.
     *
     * @throws FileRefused where the encoding or the meaning of a column is unsure, or a needed column is missing
     */
    public TableFile requireSure() {
        if (!reading.isSure()) {
            throw new FileRefused(
                    "encoding-unsure", 1, "text that may be UTF-8 or GB18030 (expected: one of them only)");
        }
        String doubtful = proposal.columns().stream()
                .filter(column -> column.certainty() == Certainty.ASKED || column.certainty() == Certainty.UNKNOWN)
                .filter(column -> !column.label().isBlank())
                .map(ProposedColumn::label)
                .collect(Collectors.joining(", "));
        if (!proposal.missing().isEmpty() || !doubtful.isEmpty()) {
            throw new FileRefused(
                    "header-wrong",
                    proposal.header().first(),
                    "columns missing: " + proposal.missing() + ", not known: [" + doubtful
                            + "] (expected: each under one of its names)");
        }
        return this;
    }

    /** Reads the rows behind the header, as often as wanted. */
    public <R> R read(Function<Iterator<Row>, R> use) throws IOException {
        try (Lines lines = reading.lines(file)) {
            return use.apply(new Rows(lines, proposal, dictionary, reading instanceof Reading.Csv));
        }
    }

    private static String names(Dictionary dictionary) {
        return dictionary.fields().stream()
                .filter(field -> field.isNeeded())
                .map(field -> String.join(" or ", field.names()))
                .collect(Collectors.joining("; "));
    }
}
