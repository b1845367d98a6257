package org.doublerandom.directory.domain.frame;

/** A frame that was never frozen, because its batch ended first. */
public record AbandonedFrame(FrameRequest request) implements Frame {
    @Override
    public Frame batchEnded() {
        return this;
    }

    @Override
    public Frame drawCompleted(int pages) {
        throw new FrameNotFrozen(id());
    }

    @Override
    public Frame pageCounted(int page) {
        throw new FrameNotFrozen(id());
    }
}
