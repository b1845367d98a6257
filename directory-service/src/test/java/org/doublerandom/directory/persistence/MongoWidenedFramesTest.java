package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.frame.WidenedFrames;
import org.doublerandom.directory.domain.frame.WidenedFramesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoWidenedFramesTest extends WidenedFramesContract {
    private final StoredFacts stored = new StoredFacts();
    private final WidenedFrames frames = new MongoWidenedFrames(stored.aggregates());

    @Override
    protected WidenedFrames frames() {
        return frames;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
