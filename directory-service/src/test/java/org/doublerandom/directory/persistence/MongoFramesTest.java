package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FramesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoFramesTest extends FramesContract {
    private final StoredFacts stored = new StoredFacts();
    private final Frames frames = new MongoFrames(stored.aggregates());

    @Override
    protected Frames frames() {
        return frames;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
