package org.doublerandom.inspection.persistence;

import static org.doublerandom.inspection.persistence.OnSiteDocument.textOf;

import java.time.Instant;
import java.util.List;
import org.bson.types.Binary;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.sheet.Answer;
import org.doublerandom.inspection.domain.sheet.AnswerValue;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.sheet.InspectorSignature;
import org.doublerandom.inspection.domain.sheet.PngImage;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.sheet.TargetSignature;
import org.doublerandom.inspection.domain.value.Digest;
import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

record SheetDocument(
        List<AnswerDocument> answers,
        List<SignatureDocument> inspectors,
        @Nullable TargetSignatureDocument target) {

    record AnswerDocument(
            String item,
            int question,
            AnswerValue answer,
            @Nullable String finding) {

        static AnswerDocument of(Answer answer) {
            return new AnswerDocument(
                    answer.question().item().value(),
                    answer.question().number(),
                    answer.value(),
                    textOf(answer.finding()));
        }

        Answer toAnswer() {
            return new Answer(
                    new QuestionRef(new ItemId(item), question),
                    answer,
                    finding == null ? null : new PlainText(finding));
        }
    }

    record SignatureDocument(String person, String answers, Instant at) {

        static SignatureDocument of(InspectorSignature signature) {
            return new SignatureDocument(
                    signature.person().value(), signature.answers().hex(), signature.at());
        }

        InspectorSignature toSignature() {
            return new InspectorSignature(new PersonId(person), new Digest(answers), at);
        }
    }

    record TargetSignatureDocument(
            @Nullable Binary image,
            @Nullable String reason,
            @Nullable String witness,
            String answers,
            String takenBy,
            Instant at) {

        static TargetSignatureDocument of(TargetSignature signature) {
            Statement statement = signature.statement();
            Statement.Signed signed = statement instanceof Statement.Signed picture ? picture : null;
            Statement.Refused refused = statement instanceof Statement.Refused refusal ? refusal : null;
            return new TargetSignatureDocument(
                    signed == null ? null : new Binary(signed.image().bytes()),
                    refused == null ? null : refused.reason().value(),
                    refused == null ? null : refused.witness().value(),
                    signature.answers().hex(),
                    signature.takenBy().value(),
                    signature.at());
        }

        TargetSignature toSignature() {
            return new TargetSignature(statement(), new Digest(answers), new PersonId(takenBy), at);
        }

        private Statement statement() {
            if (image != null) {
                return new Statement.Signed(new PngImage(image.getData()));
            }
            if (reason == null || witness == null) {
                throw new IllegalStateException("stored signature of the target: neither image nor refusal");
            }
            return new Statement.Refused(new PlainText(reason), new PlainText(witness));
        }
    }

    static SheetDocument of(Sheet sheet) {
        return new SheetDocument(
                sheet.answers().inOrder().stream().map(AnswerDocument::of).toList(),
                sheet.inspectors().stream().map(SignatureDocument::of).toList(),
                sheet.target() == null ? null : TargetSignatureDocument.of(sheet.target()));
    }

    Sheet toSheet() {
        return new Sheet(
                Answers.of(answers.stream().map(AnswerDocument::toAnswer).toList()),
                inspectors.stream().map(SignatureDocument::toSignature).toList(),
                target == null ? null : target.toSignature());
    }
}
