package org.doublerandom.tables.header;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.values.MalformedValue;

/**
 * What the columns of a file mean, as a person has said once: kept under a name, and taken by itself when a file with the same
 * header comes again.
 *
 * @param columns all columns of that header that have a name above them, in their order
 */
public record Mapping(String name, List<MappedColumn> columns) {
    /** @throws MalformedValue where two columns are to mean the same */
    public Mapping {
        columns = List.copyOf(columns);
        Set<String> taken = new HashSet<>();
        for (MappedColumn column : columns) {
            if (column.field() != null && !taken.add(column.field())) {
                throw new MalformedValue(
                        "mapping-field-twice", "field " + column.field() + " twice (expected: one column for it)");
            }
        }
    }

    /** Whether it was made for files with this header. */
    public boolean fits(Header header) {
        return columns.stream()
                .map(column -> new Label(column.label()).folded())
                .toList()
                .equals(header.labels().stream()
                        .map(Label::folded)
                        .filter(label -> !label.isEmpty())
                        .toList());
    }

    /** The fields that its columns mean. */
    public Stream<String> fields() {
        return columns.stream().map(MappedColumn::field).filter(Objects::nonNull);
    }

    /** What each column of a header that it fits means; absent of what it leaves out. */
    List<Optional<String>> fieldsOf(Header header) {
        Iterator<MappedColumn> named = columns.iterator();
        return header.labels().stream()
                .map(label -> label.isBlank()
                        ? Optional.<String>empty()
                        : Optional.ofNullable(named.next().field()))
                .toList();
    }
}
