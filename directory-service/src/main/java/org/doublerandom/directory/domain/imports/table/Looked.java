package org.doublerandom.directory.domain.imports.table;

import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of a file before its rows are examined.
 *
 * @param question what a person has to say first; null where nothing is unsure
 */
public record Looked(Taking taking, @Nullable RowError question) {}
