package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FramesContract;
import org.doublerandom.testkit.FreshStore;

class MongoFramesTest extends FramesContract {
    @Override
    protected Frames frames() {
        return new MongoFrames(FreshStore.aggregates());
    }
}
