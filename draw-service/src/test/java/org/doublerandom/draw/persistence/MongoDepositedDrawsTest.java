package org.doublerandom.draw.persistence;

import java.util.List;
import org.doublerandom.draw.domain.DepositedDrawsContract;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.testkit.StoredFacts;

class MongoDepositedDrawsTest extends DepositedDrawsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Draws draws = new MongoDraws(
            stored.aggregates(),
            new MongoAuthorityLogs(stored.aggregates()),
            new DrawDocuments(
                    new ConcealedDocuments(SecretBoxTest.boxOf(SecretBoxTest.KEY)),
                    new EntryDocuments(SecretBoxTest.boxOf(SecretBoxTest.KEY)),
                    new OutcomePages(stored.mongo())));

    @Override
    protected Draws draws() {
        return draws;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
