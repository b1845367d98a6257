package org.doublerandom.inspection.persistence;

import java.time.Instant;
import java.util.List;
import org.bson.types.Binary;
import org.doublerandom.inspection.domain.sheet.Answer;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.sheet.InspectorSignature;
import org.doublerandom.inspection.domain.sheet.PngImage;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.sheet.TargetSignature;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Not the sheet itself, because the answers are no record and the statement of the target is one of two types.
 */
record SheetDocument(
        List<Answer> answers,
        List<InspectorSignature> inspectors,
        @Nullable TargetSignatureDocument target) {
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
            return new Statement.Refused(new Wording(reason), new Wording(witness));
        }
    }

    static SheetDocument of(Sheet sheet) {
        return new SheetDocument(
                sheet.answers().inOrder(),
                sheet.inspectors(),
                sheet.target() == null ? null : TargetSignatureDocument.of(sheet.target()));
    }

    Sheet toSheet() {
        return new Sheet(Answers.of(answers), inspectors, target == null ? null : target.toSignature());
    }
}
