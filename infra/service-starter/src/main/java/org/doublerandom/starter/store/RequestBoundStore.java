package org.doublerandom.starter.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The store, of which somebody who waits for an answer asks each thing within a bound, however many attempts the driver
 * would make; what works in the background keeps the driver's own patience.
 */
final class RequestBoundStore extends SimpleMongoClientDatabaseFactory {
    // Less than the two seconds within which a caller hears that the store is away.
    private static final long MOST_MILLIS = 1_500;

    RequestBoundStore(MongoClient client, String database) {
        super(client, database);
    }

    @Override
    protected MongoDatabase doGetMongoDatabase(String name) {
        MongoDatabase database = super.doGetMongoDatabase(name);
        return RequestContextHolder.getRequestAttributes() == null
                ? database
                : database.withTimeout(MOST_MILLIS, TimeUnit.MILLISECONDS);
    }
}
