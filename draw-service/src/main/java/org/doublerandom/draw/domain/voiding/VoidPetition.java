package org.doublerandom.draw.domain.voiding;

import java.util.Set;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/** Why a draw is to be given up: a public code, words for those who decide, and the digest of the evidence if there is any. */
public record VoidPetition(
        VoidReason reason, String text, @Nullable Digest evidence) {
    private static final int LONGEST = 2000;

    public VoidPetition {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "text of " + text.length() + " characters (expected: 1 to 2000, not only blanks)");
        }
    }

    /** A reason is a fact and not a choice: only what is the case may be given. */
    public void requireReason(Set<VoidReason> facts) {
        if (!facts.contains(reason)) {
            throw new VoidReasonDoesNotFit(reason, facts);
        }
    }
}
