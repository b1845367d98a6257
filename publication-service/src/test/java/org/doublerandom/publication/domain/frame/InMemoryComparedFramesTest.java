package org.doublerandom.publication.domain.frame;

class InMemoryComparedFramesTest extends ComparedFramesContract {
    @Override
    protected ComparedFrames frames() {
        return new InMemoryComparedFrames();
    }
}
