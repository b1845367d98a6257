package org.doublerandom.tables.header;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.tables.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a table is taken to say before anything of it is imported: a person can set each of it otherwise.
 *
 * @param missing needed fields that no column is taken for; as long as there are any, nothing can be imported
 */
public record Proposal(Header header, List<ProposedColumn> columns, List<String> missing) {
    /** So many lines are looked at: a title, remarks, a header of two lines. */
    public static final int LINES_LOOKED_AT = 12;

    private static final int LEAST_NAMED = 2;

    public Proposal {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /**
     * By the line, or the two, in which most columns have names of the dictionary.
     *
     * @param beginning the first lines of the file
     * @return nothing where no line looks like a header of this kind of table: a person has to say which it is
     */
    public static Optional<Proposal> of(Dictionary dictionary, List<Line> beginning) {
        record Candidate(Header header, int named) {}
        // One line before two, and the first of those that are alike.
        return Header.among(beginning).stream()
                .map(header -> new Candidate(header, Matching.named(dictionary, header.labels())))
                .filter(candidate -> candidate.named >= LEAST_NAMED)
                .max(Comparator.comparingInt(Candidate::named)
                        .thenComparing(candidate -> candidate.header.first() - candidate.header.last())
                        .thenComparing(candidate -> -candidate.header.first()))
                .map(candidate -> of(dictionary, candidate.header));
    }

    /** With a header that a person has shown. */
    public static Proposal of(Dictionary dictionary, Header header) {
        Matching matching = Matching.of(dictionary, header.labels());
        return new Proposal(
                header,
                matching.columns(),
                matching.missing().stream().map(Field::name).toList());
    }

    /** With a mapping that fits the header: nothing else is taken for anything. */
    public static Proposal of(Dictionary dictionary, Header header, Mapping mapping) {
        List<Optional<String>> fields = mapping.fieldsOf(header);
        List<ProposedColumn> columns = IntStream.range(0, fields.size())
                .mapToObj(column -> mapped(
                        column, header.labels().get(column), fields.get(column).orElse(null)))
                .toList();
        Set<String> found = columns.stream()
                .flatMap(column -> Optional.ofNullable(column.field()).stream())
                .collect(Collectors.toSet());
        return new Proposal(
                header,
                columns,
                dictionary.fields().stream()
                        .filter(field -> field.isNeeded() && !found.contains(field.name()))
                        .map(Field::name)
                        .toList());
    }

    private static ProposedColumn mapped(int column, Label label, @Nullable String field) {
        return new ProposedColumn(column, label.text(), field, field == null ? Certainty.LEFT_OUT : Certainty.NAMED);
    }

    /** Whether it can be imported without asking anybody. */
    public boolean isSure() {
        return missing.isEmpty() && asked().findAny().isEmpty();
    }

    public Stream<ProposedColumn> asked() {
        return columns.stream().filter(column -> column.certainty() == Certainty.ASKED);
    }
}
