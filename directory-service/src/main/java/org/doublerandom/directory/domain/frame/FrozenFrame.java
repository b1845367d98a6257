package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** A frame whose files are fixed; it knows how far its draw has come, because the next frame waits for the end of it. */
public record FrozenFrame(FrameRequest request, FrameFiles files, Instant frozenAt, DrawProgress progress)
        implements Frame {
    public boolean hasEnded() {
        return progress.hasEnded();
    }

    /** Whether what was drawn from it counts no more: the draw is void by law. */
    public boolean isAnnulled() {
        return progress.isVoid();
    }

    /**
     * Now that it is frozen, with the facts of it, the public one first.
     *
     * @param confirmer null where nobody had to confirm what it holds
     */
    Changed<Frame> told(@Nullable PersonId confirmer) {
        FrameFrozen fact = FrameFrozen.of(this, confirmer);
        FrameDifference difference = files.difference();
        return difference == null
                ? Changed.to(this, fact)
                : Changed.to(this, new FrameCompared(request, difference, files.quality(), frozenAt), fact);
    }

    @Override
    public FrozenFrame batchEnded() {
        return with(progress.asVoid());
    }

    @Override
    public FrozenFrame drawCompleted(int pages) {
        return with(progress.completed(pages));
    }

    @Override
    public FrozenFrame pageCounted(int page) {
        return with(progress.counting(page));
    }

    private FrozenFrame with(DrawProgress next) {
        return new FrozenFrame(request, files, frozenAt, next);
    }
}
