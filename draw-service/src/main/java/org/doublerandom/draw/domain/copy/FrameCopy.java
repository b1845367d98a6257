package org.doublerandom.draw.domain.copy;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FramePieces;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a frame that a draw chooses from: awaited until all pages are here, then ready, or failed if they are not what was
 * frozen, until they are fetched again. What was whole and is not here any more is awaited again.
 *
 * @param reason why it failed, or is awaited again: any of its pages may be wrong
 * @param tries that failed in a row; absent of a frame that is or was not fetched in vain
 */
public record FrameCopy(
        DrawId id,
        FrameRoots roots,
        CopyState state,
        @Nullable String reason,
        @Nullable FailedTries tries) {

    public static FrameCopy awaited(DrawId id, FrameRoots roots) {
        return new FrameCopy(id, roots, CopyState.AWAITED, null, null);
    }

    /** Of files that follow from those of the attempt before: nobody has to send them. */
    public static FrameCopy derived(DrawId id, FrameRoots roots) {
        return new FrameCopy(id, roots, CopyState.READY, null, null);
    }

    public List<PageRange> ranges(FileName file) {
        return PageRange.of(file, file.rootIn(roots));
    }

    /** Every root and number of lines is computed anew; nothing is believed. */
    public FrameCopy verified(FramePieces files) {
        try {
            FrameRoots found = Frame.read(files, roots).roots();
            return found.equals(roots) ? with(CopyState.READY, null) : failed(found + " (expected: " + roots + ")");
        } catch (TextRefused refused) {
            return failed(String.valueOf(refused.getMessage()));
        }
    }

    public FrameCopy failed(String why) {
        return with(CopyState.FAILED, why);
    }

    /** Noted as fetched in vain, where it is. */
    public FrameCopy triedAt(Instant now) {
        return state == CopyState.FAILED
                ? new FrameCopy(id, roots, state, reason, tries == null ? FailedTries.first(now) : tries.again(now))
                : this;
    }

    /** Whether it is worth another try by now. */
    public boolean isWorthTrying(Instant now) {
        return tries == null || !now.isBefore(tries.next());
    }

    /** Whether what was noted at that time has to be said: once a day. */
    public boolean isNews(Instant now) {
        return tries != null && tries.said().equals(now);
    }

    /** Fetched again, what is wrong of it too; one that was never whole is awaited as before. */
    public FrameCopy again(String why) {
        return state == CopyState.AWAITED && reason == null ? this : with(CopyState.AWAITED, why);
    }

    /** Others can copy it from here. */
    public FrameCopy told() {
        return isReady() ? with(CopyState.TOLD, null) : this;
    }

    public boolean isReady() {
        return state == CopyState.READY || state == CopyState.TOLD;
    }

    public FrameCopy requireReady() {
        if (state == CopyState.FAILED) {
            throw new FrameIsWrong(id, String.valueOf(reason));
        }
        if (!isReady()) {
            throw new FrameNotReady(id);
        }
        return this;
    }

    private FrameCopy with(CopyState next, @Nullable String why) {
        boolean isAsFrozen = next == CopyState.READY || next == CopyState.TOLD;
        return new FrameCopy(id, roots, next, why, isAsFrozen ? null : tries);
    }
}
