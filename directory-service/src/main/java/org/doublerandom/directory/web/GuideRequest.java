package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

/** @param questions in the order in which they are asked; their numbers count from 1 */
record GuideRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull Asked> questions) {
    record Choice(@NotNull @Text(max = 100) String text) {}

    record Asked(
            @NotNull @Text(max = 500) String text,
            @NotNull AnswerKind kind,
            @Nullable @Size(max = 20) List<@Valid @NotNull Choice> options,
            @Nullable @Text(max = 30) String unit,
            @Nullable @Text(max = 1000) String legalBasis,
            @Nullable @Text(max = 1000) String hint) {
        private List<String> texts() {
            return options == null
                    ? List.of()
                    : options.stream().map(Choice::text).toList();
        }

        Question toQuestion(int number) {
            return new Question(number, text, new Manner(kind, texts(), unit, legalBasis, hint));
        }
    }

    List<Question> toQuestions() {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> questions.get(i).toQuestion(i + 1))
                .toList();
    }
}
