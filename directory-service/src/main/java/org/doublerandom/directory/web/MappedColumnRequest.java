package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.doublerandom.tables.header.MappedColumn;
import org.jspecify.annotations.Nullable;

/** @param field absent of a column that is left out */
record MappedColumnRequest(
        @NotNull @Size(max = 500) String label,
        @Nullable @Size(max = 64) String field) {
    MappedColumn toColumn() {
        return new MappedColumn(label, field);
    }
}
