package org.doublerandom.tables.header;

import org.jspecify.annotations.Nullable;

/**
 * What a column is taken to mean.
 *
 * @param index from 0
 * @param label as it stands in the file
 * @param field absent of columns that mean nothing to this kind of table
 */
public record ProposedColumn(
        int index, String label, @Nullable String field, Certainty certainty) {}
