package org.doublerandom.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.store.Aggregates;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real store for the contract of one port, which shows the facts that lie beside the state: the very domain events, but
 * only those whose entries are in the store.
 */
public final class StoredFacts {
    private static final String TOPIC = "test.events.v1";

    private final MongoOperations mongo = FreshStore.mongo();
    // What an entry's body refers to; an event whose write lost its race is here and in no outbox.
    private final List<Object> handedOver = Collections.synchronizedList(new ArrayList<>());
    private final Aggregates aggregates = new Aggregates(
            mongo, JsonMapper.shared(), new TestClock(), () -> this::toFact, () -> (collection, id) -> {});

    public MongoOperations mongo() {
        return mongo;
    }

    public Aggregates aggregates() {
        return aggregates;
    }

    /** The facts in the outboxes of all aggregates, in the order in which they were written. */
    public List<Object> all() {
        return mongo.getCollectionNames().stream()
                .flatMap(name -> mongo.findAll(Document.class, name).stream())
                .flatMap(document -> document.getList("outbox", Document.class, List.of()).stream())
                .filter(entry -> TOPIC.equals(entry.getString("topic")))
                .map(entry -> Integer.parseInt(entry.getString("body")))
                .sorted(Comparator.naturalOrder())
                .map(handedOver::get)
                .toList();
    }

    private OutgoingFact toFact(Object event) {
        synchronized (handedOver) {
            handedOver.add(event);
            return new OutgoingFact(TOPIC, event.getClass().getSimpleName(), handedOver.size() - 1);
        }
    }
}
