package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.publication.domain.guide.PublicQuestion;
import org.doublerandom.values.ItemId;

/** A question on the page, with room for the answer of whoever prints it and checks himself. */
record QuestionView(
        int number, String text, String answer, String basis, String hint, List<PublicQuestion.Asking> asking) {
    static QuestionView of(PublicQuestion question) {
        return new QuestionView(
                question.number(),
                question.text(),
                answer(question),
                question.legalBasis() == null ? "" : question.legalBasis(),
                question.hint() == null ? "" : question.hint(),
                question.asking());
    }

    private static String answer(PublicQuestion question) {
        return switch (question.kind()) {
            case "YES_NO" -> boxes(Stream.of("是", "否", "不适用"));
            case "CHOICE" -> boxes(question.options().stream());
            case "NUMBER" -> question.unit() == null ? "填数：______" : "填数：______ " + question.unit();
            case "PHOTO" -> "拍照：□ 已拍";
            default -> "填写：____________";
        };
    }

    private static String boxes(Stream<String> answers) {
        return answers.map(answer -> "□ " + answer).collect(Collectors.joining("　"));
    }

    /** Whether an item asks it. */
    boolean isAskedBy(String authority, ItemId item) {
        return asking.contains(new PublicQuestion.Asking(authority, item));
    }
}
