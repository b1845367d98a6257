package org.doublerandom.draw.domain.voiding;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/** Why a draw is to be given up: a public code, words for those who decide, and the digest of the evidence if there is any. */
public record VoidPetition(
        String reason, String text, @Nullable Digest evidence) {
    public static final String INFEASIBLE = "INFEASIBLE";
    public static final String READINGS = "READINGS";
    private static final int LONGEST = 2000;

    public VoidPetition {
        Field.REASON.require(reason);
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "text of " + text.length() + " characters (expected: 1 to 2000, not only blanks)");
        }
    }

    /** A finding of the draw itself and the reason given must agree; null: the draw has found nothing. */
    public void requireReason(@Nullable String found) {
        boolean fits = found == null ? !reason.equals(INFEASIBLE) && !reason.equals(READINGS) : reason.equals(found);
        if (!fits) {
            throw new VoidReasonDoesNotFit(reason, found);
        }
    }
}
