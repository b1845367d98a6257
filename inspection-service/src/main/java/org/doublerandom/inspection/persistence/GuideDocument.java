package org.doublerandom.inspection.persistence;

import java.util.List;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.GuideId;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.inspection.domain.value.Digest;

record GuideDocument(String digest, String guide, int version, String item, List<QuestionDocument> questions) {

    record QuestionDocument(int number, String text) {}

    static GuideDocument of(Guide guide) {
        List<QuestionDocument> questions = guide.questions().stream()
                .map(question -> new QuestionDocument(question.number(), question.text()))
                .toList();
        return new GuideDocument(
                guide.digest().hex(),
                guide.id().value(),
                guide.version(),
                guide.item().value(),
                questions);
    }

    Guide toGuide() {
        List<Question> asked = questions.stream()
                .map(question -> new Question(question.number(), question.text()))
                .toList();
        return new Guide(new GuideId(guide), version, new ItemId(item), asked, new Digest(digest));
    }
}
