package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.Question;
import org.jspecify.annotations.Nullable;

/** @param digest SHA-256 of the guide as a document: a batch fixes the version by it */
record GuideResponse(String item, int version, String digest, List<Asked> questions) {
    record Choice(String text) {}

    record Asked(
            int no,
            String text,
            AnswerKind kind,
            List<Choice> options,
            @Nullable String unit,
            @Nullable String legalBasis,
            @Nullable String hint) {
        static Asked of(Question question) {
            Manner manner = question.manner();
            return manner == null
                    ? new Asked(question.number(), question.text(), AnswerKind.YES_NO, List.of(), null, null, null)
                    : new Asked(
                            question.number(),
                            question.text(),
                            manner.kind(),
                            manner.options().stream().map(Choice::new).toList(),
                            manner.unit(),
                            manner.legalBasis(),
                            manner.hint());
        }
    }

    static GuideResponse of(Guide guide) {
        return new GuideResponse(
                guide.item().value(),
                guide.version(),
                guide.digest().hex(),
                guide.questions().stream().map(Asked::of).toList());
    }
}
