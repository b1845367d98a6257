package org.doublerandom.publication.domain.copy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a frame: awaited until every piece is here and right, then there for good; failed, and tried again after a while, if something else
 * was handed out.
 *
 * @param copiedAt when it was whole; null before
 * @param reason why it failed; null of the others
 */
public record FrameCopy(
        KeptFrame frame,
        State state,
        @Nullable Instant copiedAt,
        @Nullable String reason) {
    /** How far it has come. */
    public enum State {
        AWAITED,
        COPIED,
        FAILED
    }

    public static FrameCopy awaited(KeptFrame frame) {
        return new FrameCopy(frame, State.AWAITED, null, null);
    }

    /** What is copied stays; sealed anew after a loss, the same files are copied anew only where they are not here yet. */
    public FrameCopy told(KeptFrame again) {
        return state == State.COPIED && frame.isOf(again) || frame.equals(again) ? this : awaited(again);
    }

    public FrameCopy copied(Instant at) {
        return state == State.AWAITED ? new FrameCopy(frame, State.COPIED, at, null) : this;
    }

    /** What failed may have been handed out wrongly once. */
    public FrameCopy again() {
        return state == State.FAILED ? awaited(frame) : this;
    }

    public FrameCopy failed(String why) {
        return state == State.AWAITED ? new FrameCopy(frame, State.FAILED, null, why) : this;
    }
}
