package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.directory.domain.upper.EditionsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoEditionsTest extends EditionsContract {
    private final Editions editions = new MongoEditions(new StoredFacts().aggregates());

    @Override
    protected Editions editions() {
        return editions;
    }
}
