package org.doublerandom.directory.domain.frame;

/** A frame that was never frozen, because its batch ended first. */
public record AbandonedFrame(FrameRequest request) implements Frame {
    @Override
    public Frame batchEnded() {
        return this;
    }
}
