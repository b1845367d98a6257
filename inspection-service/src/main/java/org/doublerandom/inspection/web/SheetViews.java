package org.doublerandom.inspection.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.inspection.domain.sheet.Answer;
import org.doublerandom.inspection.domain.sheet.AnswerValue;
import org.doublerandom.inspection.domain.sheet.Given;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.sheet.TargetSignature;
import org.doublerandom.inspection.domain.value.Wording;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that show the filled-in checklist and its signatures. */
final class SheetViews {

    private SheetViews() {}

    record SheetView(
            List<AnswerView> answers,
            int open,
            String digest,
            List<SignatureView> inspectorSignatures,
            @Nullable TargetSignatureView targetSignature) {

        static SheetView of(Sheet sheet, Checklist checklist) {
            List<SignatureView> signatures = sheet.inspectors().stream()
                    .map(signature -> new SignatureView(
                            signature.person().value(), signature.answers().hex(), signature.at()))
                    .toList();
            return new SheetView(
                    sheet.answers().inOrder().stream().map(AnswerView::of).toList(),
                    sheet.answers().open(checklist).size(),
                    sheet.digest().hex(),
                    signatures,
                    sheet.target() == null ? null : TargetSignatureView.of(sheet.target()));
        }
    }

    /** @param choice and the others: what the question asks for beside the judgement */
    record AnswerView(
            String item,
            int question,
            AnswerValue answer,
            @Nullable String finding,
            @Nullable String choice,
            @Nullable String number,
            @Nullable String unit,
            @Nullable String text,
            @Nullable PhotoView photo) {

        static AnswerView of(Answer answer) {
            Given given = answer.given();
            return new AnswerView(
                    answer.question().item().value(),
                    answer.question().number(),
                    answer.value(),
                    said(answer.finding()),
                    given == null ? null : given.choice(),
                    given == null ? null : given.number(),
                    given == null ? null : given.unit(),
                    given == null ? null : said(given.text()),
                    given == null ? null : PhotoView.of(given.photo()));
        }

        private static @Nullable String said(@Nullable Wording words) {
            return words == null ? null : words.value();
        }
    }

    record PhotoView(String digest, String name) {
        static @Nullable PhotoView of(Given.@Nullable Photo photo) {
            return photo == null
                    ? null
                    : new PhotoView(photo.digest().hex(), photo.name().value());
        }
    }

    record SignatureView(String person, String answers, Instant at) {}

    record TargetSignatureView(
            @Nullable String imageDigest,
            @Nullable String refusalReason,
            @Nullable String witness,
            String answers,
            String takenBy,
            Instant at) {

        static TargetSignatureView of(TargetSignature signature) {
            Statement statement = signature.statement();
            Statement.Signed signed = statement instanceof Statement.Signed picture ? picture : null;
            Statement.Refused refused = statement instanceof Statement.Refused refusal ? refusal : null;
            return new TargetSignatureView(
                    signed == null ? null : signed.image().digest().hex(),
                    refused == null ? null : refused.reason().value(),
                    refused == null ? null : refused.witness().value(),
                    signature.answers().hex(),
                    signature.takenBy().value(),
                    signature.at());
        }
    }
}
