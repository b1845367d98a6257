package org.doublerandom.draw.persistence;

import java.util.List;
import org.doublerandom.draw.domain.ChangeOfSuiteContract;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.testkit.StoredFacts;

class MongoChangeOfSuiteTest extends ChangeOfSuiteContract {
    private final StoredFacts stored = new StoredFacts();

    @Override
    protected Draws draws() {
        DrawDocuments documents = new DrawDocuments(
                new ConcealedDocuments(SecretBoxTest.boxOf(SecretBoxTest.KEY)),
                new EntryDocuments(SecretBoxTest.boxOf(SecretBoxTest.KEY)),
                new OutcomePages(stored.mongo()));
        return new MongoDraws(stored.aggregates(), new MongoAuthorityLogs(stored.aggregates()), documents);
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
