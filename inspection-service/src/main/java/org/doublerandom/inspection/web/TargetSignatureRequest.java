package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Base64;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

record TargetSignatureRequest(
        @Nullable @Pattern(regexp = "[A-Za-z0-9+/]+={0,2}") String image,
        @Nullable @Valid RefusalRequest refusal) {

    record RefusalRequest(
            @NotNull @Text(max = Wording.SHORT) String reason,
            @NotNull @Text(max = Wording.SHORT) String witness) {

        Statement toStatement() {
            return new Statement.Refused(
                    Wording.of("refusal/reason", reason, Wording.SHORT),
                    Wording.of("refusal/witness", witness, Wording.SHORT));
        }
    }

    Statement toStatement() {
        if (image != null && refusal == null) {
            return new Statement.Signed(SignaturePicture.drawnAnew(bytes(image)));
        }
        if (image == null && refusal != null) {
            return refusal.toStatement();
        }
        throw new MalformedValue("signature", image == null ? "neither" : "both", "an image or a refusal");
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new MalformedValue("image", "not Base64", "a PNG in Base64");
        }
    }
}
