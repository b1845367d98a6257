package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.altering.Grounds;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.StrikeReason;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * @param target who cannot be inspected
 * @param reason public code
 * @param text words for those who decide
 * @param evidence hash of the evidence, in the suite of the draw, if there is any
 */
record StrikeRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z._-]{0,22}")
        String target,

        @NotNull StrikeReason reason,
        @NotNull @Text(max = 2000) String text,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String evidence) {
    Strike toPetition() {
        return new Strike(
                new TargetId(target), reason, new Grounds(text, evidence == null ? null : new Digest(evidence)));
    }
}
