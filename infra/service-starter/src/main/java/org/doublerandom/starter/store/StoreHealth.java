package org.doublerandom.starter.store;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/** Down while the store does not answer. */
final class StoreHealth extends AbstractHealthIndicator {
    private final MongoOperations mongo;

    StoreHealth(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.executeCommand(new Document("ping", 1));
        health.up();
    }
}
