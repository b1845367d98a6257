package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.cap.CapRules;
import org.doublerandom.directory.domain.cap.CapRulesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoCapRulesTest extends CapRulesContract {
    @Override
    protected CapRules rules() {
        return new MongoCapRules(new StoredFacts().aggregates());
    }
}
