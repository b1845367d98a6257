package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.imports.Confirmations;
import org.doublerandom.directory.domain.imports.ConfirmationsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoConfirmationsTest extends ConfirmationsContract {
    @Override
    protected Confirmations confirmations() {
        return new MongoConfirmations(new StoredFacts().aggregates());
    }
}
