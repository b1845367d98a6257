package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.PublishedFact;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

/** Copies of one service come and go; what they keep does not suffer from it. */
class CopiesOfAServiceTest {
    private static final TestPerson OPERATOR = TestPerson.with("p-operator", "OPERATOR");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final OtherServices others = new OtherServices(JsonMapper.shared());
    private final ConnectionString store = Infrastructure.freshDatabase();
    private final String service = "note-" + UUID.randomUUID().toString().substring(0, 6) + "-service";
    private final String prefix = UUID.randomUUID().toString().substring(0, 6);

    @AfterEach
    void leave() {
        others.destroy();
    }

    @Test
    void aStreamStillStandsAfterARestartAndGoesOnWhenWhatIsMissingArrives() {
        try (NoteCopy before = NoteCopy.start(service, store)) {
            publish("h", 1);
            publish("h", 3);
            await().atMost(SOON).until(() -> before.parked().size() == 1);
        }
        publish("h", 4);
        try (NoteCopy after = NoteCopy.start(service, store)) {
            await().atMost(SOON)
                    .until(() -> after.repairs()
                                    .facts(NoteCopy.TOPIC + "|" + prefix + "h", 9)
                                    .size()
                            == 2);
            publish("h", 2);
            await().atMost(SOON).until(() -> after.parked().isEmpty());
            assertThat(after.read().stream().filter(read -> read.startsWith(prefix)))
                    .containsExactly(prefix + "h:2", prefix + "h:3", prefix + "h:4");
        }
    }

    @Test
    void twoCopiesUnderOneNumberShareThePartitionsAndTheLastTakesAll() {
        try (NoteCopy first = NoteCopy.start(service, store)) {
            await().atMost(SOON).until(() -> first.partitions() == 4);
            try (NoteCopy second = NoteCopy.start(service, store)) {
                await().atMost(SOON)
                        .until(() -> first.partitions() > 0
                                && second.partitions() > 0
                                && first.partitions() + second.partitions() == 4);
                // Whichever of the two was fenced goes on without the name, and says so.
                await().atMost(SOON)
                        .until(() -> Stream.of(first, second)
                                .anyMatch(copy -> copy.consumer()
                                        .path("reason")
                                        .asString()
                                        .contains("another copy runs as")));
                await().atMost(SOON)
                        .until(() -> Stream.of(first, second)
                                .allMatch(
                                        copy -> copy.consumer().path("running").asBoolean()));
                publishOneOfEach(1);
                await().atMost(SOON).until(() -> first.kept().size() >= 12);
                assertThat(first.api()
                                .anonymously()
                                .get("/actuator/health/readiness")
                                .status())
                        .isEqualTo(200);
            }
            publishOneOfEach(2);
            await().atMost(Duration.ofSeconds(25)).until(() -> first.partitions() == 4);
            await().atMost(SOON).until(() -> allKept(first, 2));
        }
    }

    @Test
    void afterTheStoreWasRestoredEverythingSinceTheBackupIsAppliedAgain() {
        Map<String, List<Document>> backup = new HashMap<>();
        try (NoteCopy copy = NoteCopy.start(service, store)) {
            publishOneOfEach(1);
            await().atMost(SOON).until(() -> allKept(copy, 1));
            await().atMost(SOON).until(() -> copy.mongo().count(new Query(), "readOffsets") > 0);
            MongoOperations mongo = copy.mongo();
            mongo.getCollectionNames().forEach(name -> backup.put(name, mongo.findAll(Document.class, name)));
            publishOneOfEach(2);
            await().atMost(SOON).until(() -> allKept(copy, 2));
        }
        restore(backup);
        try (NoteCopy restored = NoteCopy.start(service, store)) {
            await().atMost(SOON).until(() -> allKept(restored, 2));
            assertThat(restored.parked()).isEmpty();
        }
    }

    @Test
    void aCopyOfFactsIsMadeAgainFromTheTopicsAndIsEqual() {
        try (NoteCopy copy = NoteCopy.start(service, store)) {
            publishOneOfEach(1);
            publishOneOfEach(2);
            await().atMost(SOON).until(() -> allKept(copy, 2));
            Map<String, String> whole = ownOf(copy);
            List<String> lost = whole.keySet().stream()
                    .filter(id -> id.endsWith("-1") || id.startsWith(prefix + "s3"))
                    .toList();
            copy.mongo().remove(Query.query(Criteria.where("_id").in(lost)), "seen");
            assertThat(ownOf(copy)).isNotEqualTo(whole);

            String path = "/api/" + service.replace("-service", "") + "/v1/copies";
            Map<String, List<String>> topics = Map.of("topics", List.of(NoteCopy.TOPIC));
            copy.api()
                    .as(TestPerson.with("p-1", "AUDITOR"))
                    .post(path + "/rebuild", topics)
                    .isRefused(403, "role-missing");
            copy.api()
                    .as(OPERATOR)
                    .post(path + "/rebuild", Map.of("topics", List.of("no.such")))
                    .isRefused(400, "invalid-value");
            copy.api().as(OPERATOR).post(path + "/rebuild", topics).isStatus(202);
            await().atMost(SOON).untilAsserted(() -> assertThat(ownOf(copy)).isEqualTo(whole));

            publishOneOfEach(3);
            await().atMost(SOON).until(() -> allKept(copy, 3));
            await().atMost(SOON).until(() -> copy.parked().isEmpty());
        }
    }

    // The topic holds what other tests published as well, and parts of it may still stand.
    private Map<String, String> ownOf(NoteCopy copy) {
        Map<String, String> own = new TreeMap<>(copy.kept());
        own.keySet().removeIf(id -> !id.startsWith(prefix));
        return own;
    }

    private void restore(Map<String, List<Document>> backup) {
        try (MongoClient client = MongoClients.create(store)) {
            MongoDatabase database = client.getDatabase(String.valueOf(store.getDatabase()));
            database.listCollectionNames()
                    .forEach(name -> database.getCollection(name).deleteMany(new Document()));
            backup.forEach((name, documents) ->
                    documents.forEach(document -> database.getCollection(name).insertOne(document)));
        }
    }

    private void publish(String stream, long sequence) {
        others.publish(
                PublishedFact.of(
                        NoteCopy.TOPIC,
                        "org.doublerandom.inspection.Seen.v1",
                        prefix + stream,
                        sequence,
                        prefix + stream + sequence),
                new NoteService.Seen(Long.toString(sequence)));
    }

    private void publishOneOfEach(long sequence) {
        for (int stream = 0; stream < 12; stream++) {
            publish("s" + stream, sequence);
        }
    }

    private boolean allKept(NoteCopy copy, long through) {
        return copy.kept().keySet().stream()
                        .filter(id -> id.startsWith(prefix + "s"))
                        .count()
                == 12 * through;
    }
}
