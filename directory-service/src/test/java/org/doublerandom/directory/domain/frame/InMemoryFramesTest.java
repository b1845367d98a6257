package org.doublerandom.directory.domain.frame;

import java.util.List;

class InMemoryFramesTest extends FramesContract {
    private final InMemoryFrames frames = new InMemoryFrames();

    @Override
    protected Frames frames() {
        return frames;
    }

    @Override
    protected List<Object> facts() {
        return frames.events;
    }
}
