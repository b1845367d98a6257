package org.doublerandom.directory.domain.item;

import java.util.List;
import java.util.Objects;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * How a question is answered, and what helps to answer it.
 *
 * @param options to choose from, two or more; empty for every other kind
 * @param unit of a number, e.g. 毫克/升; null for every other kind
 * @param legalBasis null where none is said
 * @param hint null where none is given
 */
public record Manner(
        AnswerKind kind,
        List<String> options,
        @Nullable String unit,
        @Nullable String legalBasis,
        @Nullable String hint) {
    public Manner {
        options = List.copyOf(options);
        boolean chooses = kind == AnswerKind.CHOICE;
        if (chooses ? options.size() < 2 || options.stream().distinct().count() < options.size() : !options.isEmpty()) {
            throw new MalformedValue(
                    "options-wrong",
                    options.size() + " options of " + kind
                            + " (expected: two or more different ones of CHOICE, else none)");
        }
        if (unit != null && kind != AnswerKind.NUMBER) {
            throw new MalformedValue("unit-wrong", "unit '" + unit + "' of " + kind + " (expected: of NUMBER only)");
        }
    }

    /** Says itself in a document; what is not said is not there, so that older versions keep their digest. */
    public CanonicalObject in(CanonicalObject question) {
        return question.text("answer", kind.name())
                .text("hint", hint)
                .text("legalBasis", legalBasis)
                .text("unit", unit)
                .texts("options", options);
    }

    /** Whether the same answer answers both, whatever else helps to find it. */
    public boolean takesAnswersOf(Manner other) {
        return kind == other.kind && options.equals(other.options) && Objects.equals(unit, other.unit);
    }
}
