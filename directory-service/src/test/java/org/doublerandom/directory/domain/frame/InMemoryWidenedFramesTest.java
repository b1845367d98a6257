package org.doublerandom.directory.domain.frame;

import java.util.List;

class InMemoryWidenedFramesTest extends WidenedFramesContract {
    private final InMemoryWidenedFrames frames = new InMemoryWidenedFrames();

    @Override
    protected WidenedFrames frames() {
        return frames;
    }

    @Override
    protected List<Object> facts() {
        return frames.events;
    }
}
