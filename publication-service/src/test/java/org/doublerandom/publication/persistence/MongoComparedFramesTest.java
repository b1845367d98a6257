package org.doublerandom.publication.persistence;

import org.doublerandom.publication.domain.frame.ComparedFrames;
import org.doublerandom.publication.domain.frame.ComparedFramesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoComparedFramesTest extends ComparedFramesContract {
    private final ComparedFrames frames = new MongoComparedFrames(new StoredFacts().aggregates());

    @Override
    protected ComparedFrames frames() {
        return frames;
    }
}
