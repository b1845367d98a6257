package org.doublerandom.starter.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an operation.
 *
 * @param call as the table of rights names it
 * @param description the rule behind it
 * @param parameters where a name means something else than elsewhere
 * @param answers the good ones by status
 * @param request an example, where it cannot be put together from those of its members
 * @param answer the same of the answer
 */
record OperationWords(
        String call,
        String tag,
        String summary,
        String description,
        @Nullable Map<String, FieldWords> parameters,
        @Nullable Map<String, String> answers,
        @Nullable Object request,
        @Nullable Object answer) {}
