package org.doublerandom.starter.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of words, as it is written.
 *
 * @param about what the service is for, or what holds for all
 * @param tags the subjects of the operations
 * @param fields what a name means wherever it stands
 */
record WordsFile(
        @Nullable String about,
        @Nullable Map<String, String> tags,
        @Nullable Map<String, String> roles,
        @Nullable Map<String, OperationWords> operations,
        @Nullable Map<String, FieldWords> fields,
        @Nullable Map<String, SchemaWords> schemas) {}
