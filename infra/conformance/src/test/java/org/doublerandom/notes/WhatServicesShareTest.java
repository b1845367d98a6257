package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.doublerandom.facts.outbox.OutboxRelay;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@NoteServiceTest
class WhatServicesShareTest {
    private static final TestPerson PERSON = TestPerson.with("p-1", "PLANNER");
    private static final String LENGTHENED = "org.doublerandom.notes.Lengthened.v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoOperations mongo;

    @Test
    void manyWritersAtOnceLoseNothingAndLeaveNoHole() throws InterruptedException {
        String id = newNote("a");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        IntStream.range(0, 40)
                .forEach(i -> writers.execute(() -> lengthen(id, "b").isStatus(200)));
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(api.anonymously()
                        .get("/api/notes/v1/notes/" + id)
                        .json()
                        .path("changes")
                        .asInt())
                .isEqualTo(40);
        List<Received> facts = others.await("plan.internal.v1", LENGTHENED, id, 41);
        assertThat(facts.stream().map(Received::sequence).distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 41).boxed().toList());
        assertThat(facts.get(40).body()).contains("a" + "b".repeat(40));
        await().atMost(SOON).until(this::outboxesAreEmpty);
    }

    @Test
    void aFactStoredWhileNobodyCarriesItIsPublishedAfterTheNextStart() {
        relay.stop();
        String id = newNote("kept");
        lengthen(id, "x".repeat(20_000)).isStatus(200);
        assertThat(others.all("plan.internal.v1"))
                .noneMatch(fact -> fact.stream().equals(id));
        relay.start();

        List<Received> facts = others.await("plan.internal.v1", LENGTHENED, id, 2);
        assertThat(facts).extracting(Received::sequence).containsExactly(1L, 2L);
        assertThat(facts.get(1).body()).hasSizeGreaterThan(20_000);
        await().atMost(SOON).until(this::outboxesAreEmpty);
    }

    @Test
    void aRepeatedCommandAnswersTheSameAndChangesNothing() {
        String key = UUID.randomUUID().toString();
        Answer first = api.as(PERSON).post("/api/notes/v1/notes", Map.of("text", "once"), key);
        assertThat(api.as(PERSON)
                        .post("/api/notes/v1/notes", Map.of("text", "once"), key)
                        .json())
                .isEqualTo(first.json());
        api.as(PERSON)
                .post("/api/notes/v1/notes", Map.of("text", "other"), key)
                .isRefused(422, "idempotency-key-reused");
        String another = api.as(TestPerson.with("p-2", "PLANNER"))
                .post("/api/notes/v1/notes", Map.of("text", "once"), key)
                .json()
                .path("id")
                .asString();
        assertThat(another).isNotEqualTo(first.json().path("id").asString());

        String path = "/api/notes/v1/notes/" + first.json().path("id").asString() + "/more";
        api.as(PERSON).post(path, Map.of("text", "!"), key).isStatus(200);
        Answer again = api.as(PERSON).post(path, Map.of("text", "!"), key).isStatus(200);
        assertThat(again.json().path("text").asString()).isEqualTo("once!");
        api.as(PERSON).post(path, Map.of("text", "?"), key).isRefused(422, "idempotency-key-reused");
        api.as(PERSON).post(path, Map.of("text", "?"), "k".repeat(101)).isRefused(400, "idempotency-key-malformed");
    }

    @Test
    void refusalsBeforeAnyControllerAreProblemDetailsToo() {
        api.anonymously().post("/api/notes/v1/notes", Map.of("text", "x")).isRefused(401, "not-signed-in");
        assertThat(api.anonymously()
                        .post("/api/notes/v1/notes", Map.of("text", "x"))
                        .header("WWW-Authenticate"))
                .isEqualTo("Bearer");
        api.withToken("no.valid.token").get("/api/notes/v1/notes/1").isRefused(401, "token-invalid");
        api.as(PERSON).get("/internal/v1/anything").isRefused(403, "not-allowed");
        api.as(PERSON).post("/api/notes/v1/notes", Map.of("text", "x"), null).isRefused(400, "idempotency-key-missing");
    }

    @Test
    void theDocumentNamesEveryRefusalOfAnOperation() {
        var document = api.anonymously().get("/v3/api-docs").isStatus(200).json();
        var create = document.at("/paths/~1api~1notes~1v1~1notes/post");
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(create.path("responses").propertyNames()).contains("200", "400", "401", "422", "503");
        assertThat(create.at("/responses/422").toString()).contains("idempotency-key-reused");
        assertThat(create.path("parameters").toString()).contains("Idempotency-Key");
        assertThat(create.path("parameters").toString()).doesNotContain("caller");
    }

    private boolean outboxesAreEmpty() {
        return mongo.find(new Query(), org.bson.Document.class, "notes").stream()
                        .allMatch(note ->
                                note.getList("outbox", org.bson.Document.class).isEmpty()
                                        && !note.containsKey("outboxSince"))
                && mongo.count(new Query(), "outboxBodies") == 0;
    }

    private String newNote(String text) {
        return api.as(PERSON)
                .post("/api/notes/v1/notes", Map.of("text", text))
                .isStatus(200)
                .json()
                .path("id")
                .asString();
    }

    private Answer lengthen(String id, String text) {
        return api.as(PERSON).post("/api/notes/v1/notes/" + id + "/more", Map.of("text", text));
    }
}
