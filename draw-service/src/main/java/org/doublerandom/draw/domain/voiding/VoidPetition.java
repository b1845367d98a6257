package org.doublerandom.draw.domain.voiding;

import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Why a draw is to be given up: a public code, words for those who decide, and the digest of the evidence if there is any.
 *
 * @param relief what the next attempt is to have more; only behind an infeasible one
 */
public record VoidPetition(
        VoidReason reason,
        String text,
        @Nullable Digest evidence,
        @Nullable Relief relief) {
    private static final int LONGEST = 2000;

    public VoidPetition {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "text of " + text.length() + " characters (expected: 1 to 2000, not only blanks)");
        }
    }

    public static VoidPetition of(VoidReason reason, String text, @Nullable Digest evidence) {
        return new VoidPetition(reason, text, evidence, null);
    }

    /** What follows from an infeasible attempt with these slots. */
    public Relief reliefOf(List<Slot> slots) {
        return relief == null ? Relief.anybody(slots) : relief;
    }

    /** A reason is a fact and not a choice: only what is the case may be given. */
    public void requireReason(Set<VoidReason> facts) {
        if (!facts.contains(reason)) {
            throw new VoidReasonDoesNotFit(reason, facts);
        }
        if (reason == VoidReason.DEPOSIT && evidence == null) {
            throw new StatementIsMissing();
        }
        if (relief != null && reason != VoidReason.INFEASIBLE) {
            throw new ReliefDoesNotFit(reason);
        }
    }

    /** @throws ReliefDoesNotFit if it names a slot that the draw has not, or any where one is for experts */
    public void requireSlots(List<Slot> slots) {
        reliefOf(slots).requireSlots(slots);
    }
}
