package org.doublerandom.inspection.domain.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a question is answered, and what helps to answer it.
 *
 * @param options to choose from; empty for every kind but {@code CHOICE}
 * @param unit of a number; null where none is said
 */
public record Manner(
        AnswerKind kind,
        List<String> options,
        @Nullable String unit,
        @Nullable String legalBasis,
        @Nullable String hint) {
    /** Where a guide says nothing: as questions that follow from a list. */
    public static final Manner JUDGED = new Manner(AnswerKind.YES_NO, List.of(), null, null, null);

    public Manner {
        options = List.copyOf(options);
    }
}
