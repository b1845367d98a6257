package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.tables.Preview;
import org.doublerandom.tables.ShownLine;
import org.doublerandom.tables.Source;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.ProposedColumn;
import org.jspecify.annotations.Nullable;

/** How a brought file is taken. */
record PreviewResponse(
        String format,
        @Nullable String encoding,
        boolean encodingSure,
        @Nullable String separator,
        @Nullable String sheet,
        List<String> otherSheets,
        @Nullable Long headerFirst,
        @Nullable Long headerLast,
        @Nullable String mapping,
        List<Column> columns,
        List<String> missing,
        long rows,
        long filled,
        long blank,
        List<ShownLine> first) {
    record Column(int number, String label, @Nullable String field, String certainty) {
        static Column of(ProposedColumn column) {
            return new Column(
                    column.index() + 1,
                    column.label(),
                    column.field(),
                    column.certainty().name());
        }
    }

    static PreviewResponse of(Preview preview) {
        Source source = preview.source();
        HeaderLines header = preview.header();
        return new PreviewResponse(
                source.format().name(),
                source.encoding() == null ? null : source.encoding().name(),
                source.isSure(),
                source.separator() == null ? null : source.separator().name(),
                source.sheet(),
                source.otherSheets(),
                header == null ? null : header.first(),
                header == null ? null : header.last(),
                preview.mapping(),
                preview.columns().stream().map(Column::of).toList(),
                preview.missing(),
                preview.rows(),
                preview.filled(),
                preview.blank(),
                preview.first());
    }
}
