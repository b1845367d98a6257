package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.sheet.Answer;
import org.doublerandom.inspection.domain.sheet.AnswerValue;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record AnswersRequest(@NotNull @Size(max = 1_000) List<@NotNull @Valid AnswerRequest> answers) {

    record AnswerRequest(
            @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,32}")
            String item,

            @Min(1) int question,
            @NotNull AnswerValue answer,
            @Nullable @Text(max = Wording.LONG) String finding) {

        Answer toAnswer() {
            Wording text = finding == null ? null : Wording.of("finding", finding, Wording.LONG);
            return new Answer(new QuestionRef(new ItemId(item), question), answer, text);
        }
    }

    Answers toAnswers() {
        return Answers.of(answers.stream().map(AnswerRequest::toAnswer).toList());
    }
}
