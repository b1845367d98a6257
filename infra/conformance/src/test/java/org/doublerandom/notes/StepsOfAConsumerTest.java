package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.PublishedFact;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A consumer may be killed at every step: nothing is lost, and what is done twice is harmless. */
@NoteServiceTest
class StepsOfAConsumerTest {
    private static final String TOPIC = "directory.events.v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    NoteService.Reader reader;

    @Autowired
    FaultPoints faults;

    @Autowired
    MongoOperations mongo;

    private final String stream = "k-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void killedBetweenReactionAndPositionTheReactionIsRepeatedAndTheStreamGoesOn() {
        faults.killAfterApply(stream);
        publish(1);
        await().atMost(SOON)
                .until(() ->
                        reader.read.stream().filter((stream + ":1")::equals).count() == 2);
        publish(2);

        await().atMost(SOON).until(() -> reader.read.contains(stream + ":2"));
        assertThat(mongo.findAll(Document.class, "seen"))
                .filteredOn(seen -> seen.getString("_id").startsWith(stream))
                .hasSize(2);
        assertThat(faults.allReached()).isTrue();
    }

    @Test
    void killedBetweenPositionAndCommitTheFactIsSeenAgainAndNotAppliedAgain() {
        publish(1);
        await().atMost(SOON).until(() -> reader.read.contains(stream + ":1"));
        faults.killBeforeCommit(stream);
        publish(2);
        await().atMost(SOON).until(faults::allReached);
        publish(3);

        await().atMost(SOON).until(() -> reader.read.contains(stream + ":3"));
        assertThat(reader.read.stream().filter((stream + ":2")::equals)).hasSize(1);
    }

    @Test
    void whenTheStoreFailsWhileAParkedFactIsAppliedItIsAppliedAgain() {
        publish(2);
        await().atMost(SOON).until(() -> mongo.exists(parkedFacts(), "parkedFacts"));
        faults.refusePosition(new DataAccessResourceFailureException("away for a moment"));
        publish(1);

        await().atMost(SOON).until(() -> reader.read.contains(stream + ":2"));
        await().atMost(SOON).until(() -> !mongo.exists(parkedFacts(), "parkedFacts"));
        assertThat(reader.read.stream().filter((stream + ":1")::equals)).hasSize(2);
    }

    @Test
    void aConsumerThatEndedShowsInTheHealthAndIsStartedAgain() {
        faults.killBeforeCommit(stream);
        publish(1);
        await().atMost(SOON).until(faults::allReached);

        await().atMost(SOON).until(() -> consumer().path("reason").asString().contains("ERROR"));
        await().atMost(SOON)
                .until(() -> consumer().path("running").asBoolean()
                        && consumer().path("partitions").asInt() == 4);
        assertThat(api.anonymously().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(api.anonymously().get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private JsonNode consumer() {
        return api.anonymously()
                .get("/actuator/health")
                .json()
                .at("/components/facts/details")
                .path(TOPIC);
    }

    private Query parkedFacts() {
        return Query.query(Criteria.where("parked").is(TOPIC + "|" + stream));
    }

    private void publish(long sequence) {
        others.publish(
                PublishedFact.of(TOPIC, "org.doublerandom.directory.Seen.v1", stream, sequence, stream + sequence),
                new NoteService.Seen(Long.toString(sequence)));
    }
}
