package org.doublerandom.plan.web;

import java.util.List;
import org.doublerandom.plan.domain.reading.PlanReading;
import org.doublerandom.tables.Preview;
import org.doublerandom.tables.Source;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.ProposedColumn;
import org.doublerandom.tables.plan.PlanFinding;
import org.jspecify.annotations.Nullable;

/** A brought plan as it is understood. */
record PlanReadingResponse(
        String format,
        @Nullable String encoding,
        boolean encodingSure,
        @Nullable String separator,
        @Nullable String sheet,
        List<String> otherSheets,
        @Nullable Long headerFirst,
        @Nullable Long headerLast,
        List<Column> columns,
        List<PlanRowResponse> rows,
        List<Finding> findings) {

    record Column(int number, String label, @Nullable String field, String certainty) {
        static Column of(ProposedColumn column) {
            return new Column(
                    column.index() + 1,
                    column.label(),
                    column.field(),
                    column.certainty().name());
        }
    }

    record Finding(long line, String column, String code, String value) {
        static Finding of(PlanFinding finding) {
            return new Finding(finding.line(), finding.column(), finding.code(), finding.value());
        }
    }

    static PlanReadingResponse of(PlanReading reading) {
        Preview taken = reading.plan().taken();
        Source source = taken.source();
        HeaderLines header = taken.header();
        return new PlanReadingResponse(
                source.format().name(),
                source.encoding() == null ? null : source.encoding().name(),
                source.isSure(),
                source.separator() == null ? null : source.separator().name(),
                source.sheet(),
                source.otherSheets(),
                header == null ? null : header.first(),
                header == null ? null : header.last(),
                taken.columns().stream().map(Column::of).toList(),
                reading.plan().table().rows().stream()
                        .map(row -> PlanRowResponse.of(row, reading.proposedFor(row)))
                        .toList(),
                reading.plan().table().findings().stream().map(Finding::of).toList());
    }
}
