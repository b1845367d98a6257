package org.doublerandom.directory.domain.frame;

class InMemoryFramesTest extends FramesContract {
    @Override
    protected Frames frames() {
        return new InMemoryFrames();
    }
}
