package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.target.Mergers;
import org.doublerandom.directory.domain.target.MergersContract;
import org.doublerandom.testkit.StoredFacts;

class MongoMergersTest extends MergersContract {
    private final Mergers mergers = new MongoMergers(new StoredFacts().aggregates());

    @Override
    protected Mergers mergers() {
        return mergers;
    }
}
