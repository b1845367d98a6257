package org.doublerandom.facts.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class UnusedBodiesTest {
    private static final String LONG = "x".repeat(20_000);

    private final MongoOperations mongo = FreshStore.mongo();
    private final TellingService service =
            TellingService.on(mongo, new ControlledBroker().template(), "plan-service", HeldBack.NOTHING);
    private final UnusedBodies unused = new UnusedBodies(mongo, Duration.ZERO);

    @Test
    void theBodyOfALostRaceIsSwept() {
        service.tell("s1", "plan.events.v1", LONG);
        // Written for version 1, too, by one who was slower.
        left("lost", "s1", 1);

        assertThat(unused.find()).containsExactly("lost");
        unused.find().forEach(unused::remove);
        assertThat(unused.find()).isEmpty();
        assertThat(mongo.findById("lost", Document.class, OutboxEntry.BODIES)).isNull();
    }

    @Test
    void aBodyThatAnOutboxNamesIsKeptHoweverOldItIs() {
        service.tell("s1", "plan.events.v1", LONG);
        service.tell("s1", "plan.events.v1", "short");

        assertThat(unused.find()).isEmpty();
    }

    @Test
    void aBodyWhoseWriteMayStillComeIsKept() {
        service.tell("s1", "plan.events.v1", "short");
        left("next", "s1", 2);
        left("first", "unborn", 1);

        assertThat(unused.find()).isEmpty();
        service.tell("s1", "plan.events.v1", "the race is decided");
        assertThat(unused.find()).containsExactly("next");
    }

    @Test
    void aYoungBodyIsNotLookedAt() {
        service.tell("s1", "plan.events.v1", "short");
        left("lost", "s1", 1);

        assertThat(new UnusedBodies(mongo, Duration.ofMinutes(10)).find()).isEmpty();
    }

    private void left(String id, String document, long version) {
        mongo.insert(
                new Document("_id", id)
                        .append("collection", "things")
                        .append("document", document)
                        .append("version", version)
                        .append("since", new Date())
                        .append("body", LONG),
                OutboxEntry.BODIES);
    }
}
