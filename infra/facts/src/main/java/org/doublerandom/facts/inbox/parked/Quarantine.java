package org.doublerandom.facts.inbox.parked;

import java.time.Instant;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The messages that are no facts: their places and why. No stream is touched by them. */
public final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    static final String COLLECTION = "quarantine";

    private final MongoOperations mongo;

    public Quarantine(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public void keep(Address address, String reason) {
        LOG.warn("{}-{}@{} quarantined: {}", address.topic(), address.partition(), address.offset(), reason);
        mongo.save(
                new Quarantined(
                        address.id(), address.topic(), address.partition(), address.offset(), reason, Instant.now()),
                COLLECTION);
    }

    public long count() {
        return mongo.count(new Query(), COLLECTION);
    }

    Page<Quarantined> list(PageRequest page) {
        return ListOrder.byId()
                .page(mongo, COLLECTION, new Query(), page)
                .map(stored -> mongo.getConverter().read(Quarantined.class, stored));
    }
}
