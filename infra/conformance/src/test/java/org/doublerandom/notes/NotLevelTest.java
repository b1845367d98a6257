package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.outbox.OutboxRelay;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

/** What is seen over HTTP of a service whose store was restored to before its topics. */
@WholeServiceTest
@TestPropertySource(
        properties = {
            "spring.application.name=plan-service",
            "spring.config.import=classpath:service-defaults.yaml",
            "spring.cloud.stream.bindings.facts-in-0.destination=directory.events.v1,draw.events.v1",
            "doublerandom.while-not-level=POST /api/notes/v1/notes"
        })
class NotLevelTest {
    private static final TestPerson PERSON = TestPerson.with("p-1", "PLANNER");
    private static final TestPerson OPERATOR = TestPerson.with("p-op", "OPERATOR");
    private static final String NOTES = "/api/notes/v1/notes";
    private static final String STREAMS = "/api/plan/v1/streams-ahead";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    OutboxRelay relay;

    @Autowired
    Level level;

    @Autowired
    MongoOperations mongo;

    @Test
    void commandsAreRefusedUntilAnOperatorHasDecidedAndTheStreamGoesOnWithoutARewind() {
        String id = api.as(PERSON)
                .post(NOTES, Map.of("text", "a"))
                .isStatus(200)
                .json()
                .path("id")
                .asString();
        awaitEmptyOutboxes();
        List<Document> positions = mongo.findAll(Document.class, "topicPositions");
        List<Document> notes = mongo.findAll(Document.class, "notes");
        lengthen(id).isStatus(200);
        awaitEmptyOutboxes();
        relay.stop();
        restore("notes", notes);
        restore("topicPositions", positions);
        level.compare();
        relay.start();

        assertThat(lengthen(id).isRefused(503, "not-level").header("Retry-After"))
                .isEqualTo("5");
        api.as(PERSON).post(NOTES, Map.of("text", "healing")).isStatus(200);
        api.anonymously().get(NOTES + "/" + id).isStatus(200);
        assertThat(api.anonymously()
                        .get("/actuator/health")
                        .json()
                        .at("/components/level/details/commands")
                        .asString())
                .contains("1 streams are ahead");
        api.as(PERSON).get(STREAMS).isRefused(403, "role-missing");
        String stream = api.as(OPERATOR)
                .get(STREAMS)
                .isStatus(200)
                .json()
                .at("/rows/0/id")
                .asString();
        String decision = STREAMS + "/" + stream + "/decision";
        Map<String, String> goOn = Map.of("decision", "CONTINUE", "reason", "restored on purpose");
        api.as(PERSON).post(decision, goOn).isRefused(403, "role-missing");
        api.as(OPERATOR).post(STREAMS + "/nothing/decision", goOn).isRefused(404, "unknown-stream-ahead");
        api.as(OPERATOR).post(decision, Map.of("decision", "CONTINUE")).isRefused(400, "invalid-value");

        Answer decided = api.as(OPERATOR).post(decision, goOn).isStatus(200);
        assertThat(decided.json().at("/decisions/0/person").asString()).isEqualTo("p-op");
        lengthen(id).isStatus(200);
        List<Received> facts = others.await("plan.internal.v1", "org.doublerandom.notes.Lengthened.v1", id, 3);
        assertThat(facts).extracting(Received::sequence).containsExactly(1L, 2L, 3L);
    }

    private Answer lengthen(String id) {
        return api.as(PERSON).post(NOTES + "/" + id + "/more", Map.of("text", "b"));
    }

    private void awaitEmptyOutboxes() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> mongo.findAll(Document.class, "notes").stream()
                        .allMatch(note -> note.getList("outbox", Document.class).isEmpty()));
    }

    private void restore(String collection, List<Document> documents) {
        mongo.remove(new Query(), collection);
        mongo.insert(documents, collection);
    }
}
