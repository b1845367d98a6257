package org.doublerandom.testkit;

import com.mongodb.ConnectionString;
import java.time.Clock;
import java.util.List;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.StoredValues;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import tools.jackson.databind.json.JsonMapper;

/** A real store for tests of one adapter, without a whole service: empty, and configured as the services' own. */
public final class FreshStore {
    private FreshStore() {}

    public static MongoOperations mongo() {
        return mongo(Infrastructure.freshDatabase());
    }

    /** A database that is there already, perhaps of another process. */
    public static MongoOperations mongo(ConnectionString address) {
        SimpleMongoClientDatabaseFactory database = new SimpleMongoClientDatabaseFactory(address);
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(StoredValues.conversions().getSimpleTypeHolder());
        context.afterPropertiesSet();
        DbRefResolver references = new DefaultDbRefResolver(database);
        MappingMongoConverter converter = new MappingMongoConverter(references, context);
        converter.setCustomConversions(StoredValues.conversions());
        StoredValues.configure(converter);
        converter.afterPropertiesSet();
        return new MongoTemplate(database, converter);
    }

    /** Aggregates whose events are stored under their class's simple name, so that no wire format is needed. */
    public static Aggregates aggregates() {
        return aggregates(mongo());
    }

    public static Aggregates aggregates(MongoOperations mongo) {
        return new Aggregates(
                mongo,
                JsonMapper.shared(),
                Clock.systemUTC(),
                () -> event ->
                        new OutgoingFact("test.events.v1", event.getClass().getSimpleName(), List.of()),
                () -> (collection, id) -> {});
    }
}
