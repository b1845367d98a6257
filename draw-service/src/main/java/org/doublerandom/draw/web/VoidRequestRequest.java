package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotBlank;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * @param reason public code of capital letters
 * @param text words for those who decide
 * @param evidence SHA-256 of the evidence, if there is any
 */
record VoidRequestRequest(
        @NotBlank String reason,
        @NotBlank String text,
        @Nullable String evidence) {
    VoidPetition toPetition() {
        return new VoidPetition(reason, text, evidence == null ? null : new Digest(evidence));
    }
}
