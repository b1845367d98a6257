package org.doublerandom.tables.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.tables.header.Row;

/** The cells of a row by what their columns mean, and how the file calls these columns. */
record PlanCells(Row row, Map<String, String> labels) {
    /** As it stands, without blanks round it; empty where there is no such column. */
    String text(String field) {
        return row.cell(field).text().strip();
    }

    boolean says(String field) {
        return !text(field).isEmpty();
    }

    boolean has(String field) {
        return labels.containsKey(field);
    }

    /** The first of these that says something. */
    String first(String... fields) {
        return Stream.of(fields)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The name of a column; empty where there is none. */
    String label(String field) {
        return Objects.requireNonNullElse(labels.get(field), "");
    }

    /** As worded: nothing that was read is lost. */
    Map<String, String> worded() {
        Map<String, String> worded = new LinkedHashMap<>();
        labels.forEach((field, label) ->
                Optional.of(text(field)).filter(text -> !text.isEmpty()).ifPresent(text -> worded.put(label, text)));
        return worded;
    }

    PlanFinding finding(String field, String code) {
        return new PlanFinding(row.line(), label(field), code, text(field));
    }
}
