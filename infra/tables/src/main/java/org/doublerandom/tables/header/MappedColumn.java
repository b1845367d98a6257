package org.doublerandom.tables.header;

import org.jspecify.annotations.Nullable;

/**
 * A column of a header, and what a person says that it means.
 *
 * @param label as it stands in the file
 * @param field null of a column that is left out
 */
public record MappedColumn(String label, @Nullable String field) {}
