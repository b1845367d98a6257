package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * @param reason public code, one of the protocol (§6)
 * @param text words for those who decide
 * @param evidence hash of the evidence, in the suite of the draw, if there is any
 * @param relief what the next attempt is to have more, behind an infeasible one
 */
record VoidRequestRequest(
        @NotNull VoidReason reason,
        @NotNull @Text(max = 2000) String text,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String evidence,
        @Nullable @Valid ReliefPart relief) {
    VoidPetition toPetition() {
        return new VoidPetition(
                reason,
                text,
                evidence == null ? null : new Digest(evidence),
                relief == null ? null : relief.toRelief());
    }
}
