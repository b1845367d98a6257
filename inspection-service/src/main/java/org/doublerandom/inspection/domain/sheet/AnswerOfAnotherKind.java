package org.doublerandom.inspection.domain.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.guide.Manner;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The guide of the visit asks for another kind of answer, another option or another unit. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/answers")
public final class AnswerOfAnotherKind extends Refused {

    /** @param given null where nothing was given beside the judgement */
    AnswerOfAnotherKind(QuestionRef question, @Nullable Given given, Manner asked) {
        super(question, given == null ? "-" : given, expected(asked));
    }

    private static String expected(Manner asked) {
        return Stream.of(
                        asked.kind().name(),
                        asked.unit() == null ? "" : asked.unit(),
                        asked.options().isEmpty() ? "" : String.join(" / ", asked.options()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
