package org.doublerandom.starter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a parameter or a member.
 *
 * @param text it is a text of at most so many characters, and the rule for texts holds
 * @param values all that it may be
 * @param open whether more values may come later, so that readers expect others
 */
record FieldWords(
        String words,
        @Nullable Object example,
        @Nullable String pattern,
        @Nullable Integer minLength,
        @Nullable Integer text,
        @Nullable Long minimum,
        @Nullable Long maximum,
        @Nullable Integer maxItems,
        @Nullable List<String> values,
        @Nullable Boolean open) {}
