package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.facts.audit.AuditTrail;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

@WholeServiceTest
@TestPropertySource(
        properties = {
            "spring.application.name=plan-service",
            "spring.config.import=classpath:service-defaults.yaml",
            "spring.cloud.stream.bindings.facts-in-0.destination=directory.events.v1,draw.events.v1"
        })
class AuditTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String NOTES = "/api/notes/v1/notes";

    @Autowired
    Api api;

    @Autowired
    MongoOperations mongo;

    @Autowired
    @Qualifier("auditCollector")
    Sweep<?> collector;

    private final TestPerson person = TestPerson.with("p-" + UUID.randomUUID(), "PLANNER", "AUDITOR");
    private final String key = UUID.randomUUID().toString();

    @Test
    void anAcceptedCommandHasOneEntryAndItsRepeatNone() {
        String id = create("first", key);
        create("first", key);
        lengthen(id, "!", key).isStatus(200);
        lengthen(id, "!", key).isStatus(200);
        allAreCollected();

        List<Document> entries = entries();
        assertThat(entries).extracting(entry -> entry.getString("kind")).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(entries)
                .extracting(entry -> entry.getString("operation"))
                .containsExactly("POST /api/notes/v1/notes", "POST /api/notes/v1/notes/{id}/more");
        Document second = entries.get(1);
        assertThat(second.getString("collection")).isEqualTo("notes");
        assertThat(second.getString("object")).isEqualTo(id);
        assertThat(second.getLong("from")).isEqualTo(1);
        assertThat(second.getLong("to")).isEqualTo(2);
        assertThat(second.getList("roles", String.class)).containsExactly("AUDITOR", "PLANNER");
        assertThat(second.getString("digest")).hasSize(64);
        assertThat(second.getDate("at")).isNotNull();
    }

    @Test
    void anEntryThatWaitedWhileNobodyCollectedAppearsOnce() {
        collector.stop();
        String id = create("kept", key);
        Document waiting = note(id).getList("audit", Document.class).get(0);
        assertThat(entries()).isEmpty();
        // As if the process had died after the entry was collected and before it left its document.
        mongo.insert(new Document(waiting).append("collection", "notes"), AuditTrail.COLLECTION);
        collector.start();
        allAreCollected();

        assertThat(entries()).hasSize(1);
        assertThat(note(id).getList("audit", Document.class)).isEmpty();
    }

    @Test
    void aRefusedCommandHasOneEntryWithItsCode() {
        String id = create("x", key);
        api.as(person).post(NOTES, Map.of("text", "y"), key).isRefused(422, "idempotency-key-reused");
        api.as(person).post(NOTES, Map.of("text", "y"), null).isRefused(400, "idempotency-key-missing");
        api.as(person).post(NOTES, "{\"text\":", "k-1").isRefused(400, "unreadable-body");
        assertThat(api.as(person)
                        .post(NOTES + "/none/more", Map.of("text", "y"))
                        .status())
                .isEqualTo(400);
        assertThat(api.as(person).post(NOTES + "/a/b/c", Map.of("text", "y")).status())
                .isEqualTo(404);

        assertThat(refusals("person", person.id()))
                .extracting(entry -> entry.getString("code"))
                .containsExactlyInAnyOrder(
                        "idempotency-key-reused",
                        "idempotency-key-missing",
                        "unreadable-body",
                        "invalid-value",
                        "no-such-resource");
        assertThat(note(id).getLong("version")).isEqualTo(1);
    }

    @Test
    void whoIsNotSignedInOrNotAllowedIsNotedToo() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        api.anonymously().post(NOTES, Map.of("text", trace)).isRefused(401, "not-signed-in");
        TestPerson reader = TestPerson.with("p-" + UUID.randomUUID(), "PLANNER");
        api.as(reader).get(NOTES + "/n-1/secret");

        assertThat(refusals("person", ""))
                .extracting(entry -> entry.getString("code"))
                .contains("not-signed-in");
        assertThat(refusals("person", reader.id())).singleElement().satisfies(entry -> {
            assertThat(entry.getString("code")).isEqualTo("role-missing");
            assertThat(entry.getString("operation")).isEqualTo("GET /api/notes/v1/notes/{id}/secret");
            assertThat(entry.getString("object")).isEqualTo("n-1");
        });
    }

    @Test
    void aConfidentialReadingIsNotedAndNoOther() {
        String id = create("in confidence", key);
        api.as(person).get(NOTES + "/" + id).isStatus(200);
        api.as(person).get(NOTES + "/" + id + "/secret").isStatus(200);

        assertThat(find("READ", "person", person.id())).singleElement().satisfies(entry -> {
            assertThat(entry.getString("operation")).isEqualTo("GET /api/notes/v1/notes/{id}/secret");
            assertThat(entry.getString("object")).isEqualTo(id);
        });
    }

    @Test
    void nothingThatAPersonWroteStandsInTheAudit() {
        TestPerson named = new TestPerson(person.id(), "王小明", "000000-SAMR", "", List.of("PLANNER"));
        String text = "请致电 13812345678 李雷";
        String id = api.as(named)
                .post(NOTES, Map.of("text", text), key)
                .isStatus(200)
                .json()
                .path("id")
                .asString();
        api.as(named).post(NOTES + "/" + id + "/more", Map.of("text", text), "k-2");
        api.as(named).post(NOTES + "/" + id + "/more", "{\"text\":\"" + text + "\",\"x\":1}", "k-3");
        api.as(named).post(NOTES + "?name=13812345678", Map.of("text", text), key);
        allAreCollected();

        assertThat(entries()).hasSize(2);
        assertThat(refusals("person", person.id())).hasSize(2);
        assertThat(Stream.concat(entries().stream(), refusals("person", person.id()).stream())
                        .map(Document::toJson))
                .allSatisfy(json -> assertThat(json).doesNotContain("王", "李", "13812345678", "致电", text));
    }

    private void allAreCollected() {
        await().atMost(SOON)
                .until(() ->
                        mongo.count(Query.query(Criteria.where("auditSince").exists(true)), "notes") == 0);
    }

    private List<Document> entries() {
        return find("ACCEPTED", "person", person.id());
    }

    private List<Document> refusals(String field, String value) {
        return find("REFUSED", field, value);
    }

    private List<Document> find(String kind, String field, String value) {
        return mongo.findAll(Document.class, AuditTrail.COLLECTION).stream()
                .filter(entry -> kind.equals(entry.get("kind")) && value.equals(entry.get(field)))
                .sorted(Comparator.comparingLong(entry -> entry.get("to", 0L)))
                .toList();
    }

    private Document note(String id) {
        Document note = mongo.findById(id, Document.class, "notes");
        assertThat(note).isNotNull();
        return note;
    }

    private String create(String text, String withKey) {
        return api.as(person)
                .post(NOTES, Map.of("text", text), withKey)
                .isStatus(200)
                .json()
                .path("id")
                .asString();
    }

    private Answer lengthen(String id, String text, String withKey) {
        return api.as(person).post(NOTES + "/" + id + "/more", Map.of("text", text), withKey);
    }
}
