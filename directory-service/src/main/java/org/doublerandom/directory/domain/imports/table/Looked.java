package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import org.doublerandom.tables.Preview;
import org.doublerandom.tables.header.Certainty;
import org.doublerandom.tables.header.HeaderLines;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of a file before its rows are examined.
 *
 * @param question what a person has to say first; null where nothing is unsure
 */
public record Looked(Taking taking, @Nullable RowError question) {
    /** What the report says of columns that are left out, so that nobody believes that they count. */
    public List<RowError> leftOut() {
        Preview preview = taking.preview();
        HeaderLines header = preview == null ? null : preview.header();
        return header == null
                ? List.of()
                : preview.columns().stream()
                        .filter(column -> column.certainty() == Certainty.LEFT_OUT)
                        .map(column -> new RowError(
                                header.last(),
                                "#" + (column.index() + 1),
                                "column-left-out",
                                "'" + column.label() + "' is not kept by this kind of table"))
                        .toList();
    }
}
