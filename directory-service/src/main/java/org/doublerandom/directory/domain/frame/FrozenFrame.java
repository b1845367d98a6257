package org.doublerandom.directory.domain.frame;

import java.time.Instant;

/** A frame whose files are fixed; it knows how far its draw has come, because the next frame waits for the end of it. */
public record FrozenFrame(FrameRequest request, FrameFiles files, Instant frozenAt, DrawProgress progress)
        implements Frame {
    public boolean hasEnded() {
        return progress.hasEnded();
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
