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
import org.doublerandom.tables.header.Field;
import org.doublerandom.tables.header.Header;
import org.doublerandom.tables.header.HeaderFound;
import org.doublerandom.tables.header.Label;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Proposal;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.header.Rows;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.Lines;

/**
 * A file of a kind of table: how it is read, and what its columns mean.
 *
 * @param found nothing where no line looks like a header of this kind of table
 */
public record TableFile(Path file, Dictionary dictionary, Reading reading, Optional<HeaderFound> found) {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_NAME = 500;

    /** As it is taken when nobody says how; see {@link #looked}. */
    public static TableFile found(Path file, Dictionary dictionary) throws IOException {
        return looked(file, dictionary, Choice.NONE, List.of());
    }

    /**
     * As it is taken.
     *
     * @param choice what a person says of it
     * @param known mappings, of which the first that was made for its header is taken if the person names none
     * @throws FileRefused for what is no table file, or cannot be read as was said
     */
    public static TableFile looked(Path file, Dictionary dictionary, Choice choice, List<Mapping> known)
            throws IOException {
        Reading reading = Reading.found(file, choice);
        List<Line> beginning = beginning(file, reading, choice);
        if (beginning.isEmpty()) {
            throw new FileRefused("file-empty", 1, "nothing in the file (expected: a header and rows)");
        }
        Optional<HeaderFound> found = HeaderFound.in(beginning, dictionary, choice.header(), choice.mapping(), known);
        found.ifPresent(header -> requireReadable(header.proposal().header()));
        return new TableFile(file, dictionary, reading, found);
    }

    /** What is more is no header that anybody could look at. */
    private static void requireReadable(Header header) {
        long named = header.labels().stream()
                .filter(label -> !label.text().isEmpty())
                .count();
        boolean isTooLong =
                header.labels().stream().anyMatch(label -> label.text().length() > LONGEST_NAME);
        if (named > MOST_COLUMNS || isTooLong) {
            throw new FileRefused(
                    "header-too-large",
                    header.first(),
                    named + " names of columns (expected: at most " + MOST_COLUMNS + ", each of at most " + LONGEST_NAME
                            + " characters)");
        }
    }

    private static List<Line> beginning(Path file, Reading reading, Choice choice) throws IOException {
        long last = choice.header() == null ? 0 : choice.header().last();
        List<Line> beginning = new ArrayList<>();
        try (Lines lines = reading.lines(file)) {
            while (lines.hasNext()
                    && (beginning.size() < Proposal.LINES_LOOKED_AT
                            || beginning.get(beginning.size() - 1).number() < last)) {
                beginning.add(lines.next());
            }
        }
        return beginning;
    }

    /**
     * Only what needs no person's answer.
     *
     * @throws FileRefused where the encoding or the meaning of a column is unsure, or a needed column is missing
     */
    public TableFile requireSure() {
        question().ifPresent(question -> {
            throw question;
        });
        return this;
    }

    /** What a person has to say before anything of it can be imported. */
    public Optional<FileRefused> question() {
        if (!reading.isSure()) {
            return Optional.of(new FileRefused(
                    "encoding-unsure", 1, "text that may be UTF-8 or GB18030 (expected: one of them only)"));
        }
        if (found.isEmpty()) {
            return Optional.of(new FileRefused(
                    "header-wrong",
                    1,
                    "no line with names of columns (expected: at least those of " + names(dictionary) + ")"));
        }
        return question(found.get().proposal());
    }

    private static Optional<FileRefused> question(Proposal proposal) {
        String doubtful = proposal.columns().stream()
                .filter(column -> column.certainty() == Certainty.ASKED || column.certainty() == Certainty.UNKNOWN)
                .map(ProposedColumn::label)
                .filter(label -> !label.isBlank())
                .collect(Collectors.joining(", "));
        return proposal.missing().isEmpty() && doubtful.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileRefused(
                        "header-wrong",
                        proposal.header().first(),
                        "columns missing: " + proposal.missing() + ", not known: [" + doubtful
                                + "] (expected: each under one of its names)"));
    }

    /**
     * Reads the rows behind the header, as often as wanted.
     *
     * @throws FileRefused where no header is known, and where the file cannot be read on
     */
    public <R> R read(Function<Iterator<Row>, R> use) throws IOException {
        try (Lines lines = reading.lines(file)) {
            return use.apply(rows(lines));
        }
    }

    Rows rows(Lines lines) {
        Proposal proposal = found.orElseThrow(() -> question().orElseThrow()).proposal();
        return new Rows(lines, proposal, dictionary, reading instanceof Reading.Csv);
    }

    private static String names(Dictionary dictionary) {
        return dictionary.fields().stream()
                .filter(Field::isNeeded)
                .map(field -> field.names().stream().map(Label::text).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
    }
}
