package org.doublerandom.draw.domain.voiding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Why a draw is to be given up: a public code, words for those who decide, and the digest of the evidence if there is any.
 *
 * @param relief what the next attempt is to have more; only behind an infeasible one
 * @param lost the announced files of which every place answered that it has none; only where it is void for that
 */
public record VoidPetition(
        VoidReason reason,
        String text,
        @Nullable Digest evidence,
        @Nullable Relief relief,
        @Nullable List<FileName> lost) {
    private static final int LONGEST = 2000;
    // That nobody knows of a copy, or of a key that opens it, only persons can state.
    private static final Set<VoidReason> STATED = EnumSet.of(VoidReason.DEPOSIT, VoidReason.FILES);

    public VoidPetition {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "text of " + text.length() + " characters (expected: 1 to 2000, not only blanks)");
        }
    }

    public VoidPetition(VoidReason reason, String text, @Nullable Digest evidence, @Nullable Relief relief) {
        this(reason, text, evidence, relief, null);
    }

    public static VoidPetition of(VoidReason reason, String text, @Nullable Digest evidence) {
        return new VoidPetition(reason, text, evidence, null);
    }

    /** The same with the files that were looked for and are nowhere. */
    public VoidPetition lacking(List<FileName> found) {
        return new VoidPetition(reason, text, evidence, relief, found.isEmpty() ? null : List.copyOf(found));
    }

    /** Whether an announced file is nowhere any more. */
    public boolean lacksFiles() {
        return lost != null;
    }

    /** Whether nobody knows whom it drew. */
    public boolean lacksPool() {
        return lost != null && lost.contains(FileName.POOL);
    }

    /**
     * Between request and approval nothing has turned up.
     *
     * @param now what is lost by now
     */
    public void requireStillLost(List<FileName> now) {
        if (!now.equals(lost == null ? List.of() : lost)) {
            throw new VoidReasonDoesNotFit(reason, Set.of());
        }
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
        if (STATED.contains(reason) && evidence == null) {
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
