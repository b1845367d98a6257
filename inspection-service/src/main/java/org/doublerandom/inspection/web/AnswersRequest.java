package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.sheet.Answer;
import org.doublerandom.inspection.domain.sheet.AnswerValue;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.sheet.Given;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record AnswersRequest(@NotNull @Size(max = 1_000) List<@NotNull @Valid AnswerRequest> answers) {

    record AnswerRequest(
            @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,32}")
            String item,

            @Min(1) int question,
            @NotNull AnswerValue answer,
            @Nullable @Text(max = Wording.LONG) String finding,
            @Nullable @Text(max = 100) String choice,
            @Nullable @Pattern(regexp = Given.DECIMAL) String number,
            @Nullable @Text(max = 30) String unit,
            @Nullable @Text(max = Wording.LONG) String text,
            @Nullable @Valid PhotoRequest photo) {

        Answer toAnswer() {
            Wording found = finding == null ? null : Wording.of("finding", finding, Wording.LONG);
            return new Answer(new QuestionRef(new ItemId(item), question), answer, found, given());
        }

        private @Nullable Given given() {
            return Stream.of(choice, number, unit, text, photo).allMatch(Objects::isNull)
                    ? null
                    : new Given(
                            choice,
                            number,
                            unit,
                            text == null ? null : Wording.of("text", text, Wording.LONG),
                            photo == null ? null : photo.toPhoto());
        }
    }

    record PhotoRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @NotNull @Text(max = Wording.SHORT) String name) {
        Given.Photo toPhoto() {
            return new Given.Photo(new Digest(digest), Wording.of("name", name, Wording.SHORT));
        }
    }

    Answers toAnswers() {
        return Answers.of(answers.stream().map(AnswerRequest::toAnswer).toList());
    }
}
