package org.doublerandom.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.PublishedFact;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a fact concerns its stream; everything else goes on. */
@NoteServiceTest
class StandingStreamsTest {
    private static final TestPerson OPERATOR = TestPerson.with("p-operator", "OPERATOR");
    private static final TestPerson ANOTHER = TestPerson.with("p-other-operator", "OPERATOR");
    private static final TestPerson AUDITOR = TestPerson.with("p-auditor", "AUDITOR");
    private static final String TOPIC = "draw.events.v1";
    private static final String SEEN = "org.doublerandom.draw.Seen.v1";
    private static final String PARKED = "/api/plan/v1/parked-streams";
    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    NoteService.Reader reader;

    @Autowired
    MeterRegistry metrics;

    /** What may be wrong with a fact, and the cause its stream is parked with. */
    enum Wrong {
        HOLE,
        WAITING,
        SERVICE_AWAY,
        UNREADABLE,
        TOO_NEW,
        NUMBER_ZERO,
        FOREIGN,
        POISON,
        POISON_OF_ALMOST_A_MEGABYTE,
        BOTTOMLESS,
        WENT_BACK;

        String cause() {
            return switch (this) {
                case TOO_NEW, NUMBER_ZERO -> "UNREADABLE";
                case POISON_OF_ALMOST_A_MEGABYTE, BOTTOMLESS -> "POISON";
                default -> name();
            };
        }

        void publish(OtherServices others, String stream) {
            PublishedFact next = fact(SEEN, stream, 2, "id-2");
            switch (this) {
                case HOLE -> others.publish(fact(SEEN, stream, 3, "id-3"), text("third"));
                case WAITING -> others.publish(next, text("wait-" + stream));
                case SERVICE_AWAY -> others.publish(next, text("away-" + stream));
                case UNREADABLE -> others.publish(next, "no json");
                case TOO_NEW -> others.publish(fact(SEEN.replace("v1", "v2"), stream, 2, "id-2"), text("newer"));
                case NUMBER_ZERO -> others.publish(fact(SEEN, stream, 0, "id-0"), text("zeroth"));
                case FOREIGN ->
                    others.publish(next.without("ce_source").with("ce_source", "plan-service"), text("foreign"));
                case POISON -> others.publish(next, text("poison"));
                case POISON_OF_ALMOST_A_MEGABYTE -> others.publish(next, text("poison-" + "x".repeat(1_048_000)));
                case BOTTOMLESS -> others.publish(next, text("deep"));
                case WENT_BACK -> others.publish(fact(SEEN, stream, 1, "another"), text("otherwise"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatStandsNeverStopsAnotherOfItsPartition(Wrong wrong) {
        String stream = newStream();
        publish(stream, 1, "first");
        wrong.publish(others, stream);
        publish(stream, 4, "behind");
        String beside = besides(stream);
        publish(beside, 1, "beside");

        await().atMost(SOON).until(() -> reader.read.contains(beside + ":beside"));
        JsonNode parked = awaitParked(stream);
        assertThat(parked.path("cause").asString()).isEqualTo(wrong.cause());
        assertThat(reader.read).contains(stream + ":first").doesNotContain(stream + ":behind");
        assertThat(readiness()).isEqualTo(200);
        assertThat(health().path("status").asString()).isEqualTo("DEGRADED");
    }

    @Test
    void whatIsMissingArrivesAndTheStreamGoesOnInOrder() {
        String stream = newStream();
        publish(stream, 1, "one");
        publish(stream, 4, "four");
        publish(stream, 3, "three");
        awaitParked(stream);
        publish(stream, 5, "five");
        publish(stream, 2, "two");
        publish(stream, 6, "six");

        awaitRead(stream, "one", "two", "three", "four", "five", "six");
        awaitGone(stream);
        publish(stream, 7, "seven");
        awaitRead(stream, "one", "two", "three", "four", "five", "six", "seven");
    }

    @Test
    void aFactWaitsForAnotherOfTheSamePartitionAndIsAppliedAfterIt() {
        String stream = newStream();
        publish(stream, 1, "wait-" + stream);
        publish(stream, 2, "after");
        awaitParked(stream);

        NoteService.Reader.MENDED.add("wait-" + stream);
        publish(besides(stream), 1, "what it waits for");
        awaitRead(stream, "wait-" + stream, "after");
        awaitGone(stream);
    }

    @Test
    void aStreamGoesOnWhenTheOtherServiceAnswersAgain() {
        String stream = newStream();
        publish(stream, 1, "away-" + stream);
        publish(stream, 2, "after");
        awaitParked(stream);

        NoteService.Reader.MENDED.add("away-" + stream);
        awaitRead(stream, "away-" + stream, "after");
    }

    @Test
    void theSameFactAgainChangesNothingAndUnknownTypesOnlyTakeTheirNumber() {
        String stream = newStream();
        others.publish(fact(SEEN, stream, 1, "id-1"), text("once"));
        others.publish(fact(SEEN, stream, 1, "id-1"), text("once"));
        others.publish(fact("org.doublerandom.draw.Unheard.v1", stream, 2, "id-2"), "whatever");
        others.publish(fact(SEEN, stream, 1, "id-1"), text("once"));
        others.publish(fact(SEEN, stream, 3, "id-3"), text("twice"));

        awaitRead(stream, "once", "twice");
        assertThat(parked(stream)).isNull();
    }

    @Test
    void aMessageThatDoesNotFitIsQuarantinedAndTouchesNoStream() {
        String stream = newStream();
        PublishedFact whole = fact(SEEN, stream, 1, "id-1");
        others.publish(whole.without("ce_id"), text("no id"));
        others.publish(whole.with("ce_id", "id-2"), text("two ids"));
        others.publish(whole.with("ce_sequence", "1"), text("two numbers"));
        others.publish(whole.underKey(stream + "x"), text("another key"));
        others.publish(whole.without("ce_subject").with("ce_subject", stream + "x"), text("another subject"));
        others.publish(fact("org.doublerandom.plan.Seen.v1", stream, 1, "id-1"), text("type of another topic"));
        others.publish(whole.without("ce_sequence").with("ce_sequence", "first"), text("no number"));
        others.publish(whole.without("ce_time").with("ce_time", "yesterday"), text("no instant"));
        others.publish(whole.without("ce_specversion").with("ce_specversion", "2.0"), text("another format"));
        others.publish(whole.with("content-type", "application/cloudevents+json"), "{\"id\": \"structured\"");
        others.publish(fact(SEEN, besides(stream), 1, "id-1"), text("beside"));
        others.publish(whole, text("whole"));

        await().atMost(SOON).until(() -> reader.read.contains(besides(stream) + ":beside"));
        await().atMost(SOON).until(() -> reader.read.contains(stream + ":whole"));
        assertThat(parked(stream)).isNull();
        String quarantine = api.as(AUDITOR)
                .get("/api/plan/v1/quarantine?limit=200")
                .isStatus(200)
                .text();
        assertThat(quarantine)
                .contains("ce_id: absent", "ce_id: more than once", "ce_sequence: more than once")
                .contains("ce_subject: " + stream + "x", "(expected: the key, " + stream + "x)")
                .contains("ce_type: org.doublerandom.plan.Seen.v1", "ce_sequence: first", "ce_time: yesterday")
                .contains("ce_specversion: 2.0", "content-type: application/cloudevents+json");
        await().atMost(SOON)
                .until(() -> metrics.get("doublerandom.quarantined").gauge().value() >= 10);
    }

    @Test
    void oneReplaysAndWhatWasPoisonIsApplied() {
        String stream = newStream();
        others.publish(fact(SEEN, stream, 1, "id-1"), "no json");
        publish(stream, 2, "after");
        String id = awaitParked(stream).path("id").asString();

        JsonNode seen = api.as(AUDITOR).get(PARKED + "/" + id).isStatus(200).json();
        assertThat(seen.at("/head/payload").asString()).isEqualTo("no json");
        assertThat(seen.at("/head/headers/ce_id").asString()).isEqualTo("id-1");
        assertThat(seen.path("facts").size()).isEqualTo(2);
        api.as(AUDITOR).post(PARKED + "/" + id + "/replay", "").isRefused(403, "role-missing");
        api.as(TestPerson.with("p-1", "PLANNER")).get(PARKED).isRefused(403, "role-missing");
        api.as(OPERATOR).post(PARKED + "/" + id + "/replay", "").isStatus(200);
        await().atMost(SOON).until(() -> attemptsOf(id) > 0);
        assertThat(awaitParked(stream).path("cause").asString()).isEqualTo("UNREADABLE");
    }

    @Test
    void poisonThatWasMendedIsAppliedOnTheWordOfOne() {
        String stream = newStream();
        publish(stream, 1, "poison-" + stream);
        publish(stream, 2, "after");
        String id = awaitParked(stream).path("id").asString();
        NoteService.Reader.MENDED.add("poison-" + stream);

        api.as(OPERATOR).post(PARKED + "/" + id + "/replay", "");
        awaitRead(stream, "poison-" + stream, "after");
        api.as(OPERATOR).get(PARKED + "/" + id).isRefused(404, "not-parked");
    }

    @Test
    void twoGiveUpAFactAndItsStreamGoesOn() {
        String stream = newStream();
        others.publish(fact(SEEN, stream, 1, "id-1"), "no json");
        publish(stream, 2, "after");
        String path = PARKED + "/" + awaitParked(stream).path("id").asString() + "/discard-requests";
        Map<String, String> because = Map.of("reason", "the producer was wrong");

        String key = UUID.randomUUID().toString();
        String request = api.as(OPERATOR)
                .post(path, because, key)
                .isStatus(200)
                .json()
                .path("request")
                .asString();
        assertThat(api.as(OPERATOR)
                        .post(path, because, key)
                        .json()
                        .path("request")
                        .asString())
                .isEqualTo(request);
        api.as(ANOTHER).post(path, because).isRefused(409, "discard-requested");
        api.as(ANOTHER).post(path, Map.of("reason", "")).isRefused(400, "invalid-value");
        String approval = path + "/" + request + "/approval";
        api.as(OPERATOR).post(approval, "").isRefused(403, "second-person-needed");
        api.as(AUDITOR).post(approval, "").isRefused(403, "role-missing");
        api.as(ANOTHER).post(path + "/other/approval", "").isRefused(409, "discard-outdated");
        Answer approved = api.as(ANOTHER).post(approval, "", "k-approve").isStatus(200);

        awaitRead(stream, "after");
        awaitGone(stream);
        assertThat(api.as(ANOTHER).post(approval, "", "k-approve").isStatus(200).json())
                .isEqualTo(approved.json());
        String tombstones = api.as(AUDITOR)
                .get("/api/plan/v1/tombstones?limit=200")
                .isStatus(200)
                .text();
        assertThat(tombstones).contains(stream, "the producer was wrong", "p-operator", "p-other-operator");
    }

    @Test
    void twoFillAHoleAndALatecomerIsNotTakenForSeen() {
        String stream = newStream();
        publish(stream, 1, "one");
        publish(stream, 4, "four");
        String path = PARKED + "/" + awaitParked(stream).path("id").asString() + "/discard-requests";

        String request = api.as(OPERATOR)
                .post(path, Map.of("reason", "lost"))
                .json()
                .path("request")
                .asString();
        api.as(ANOTHER).post(path + "/" + request + "/approval", "").isStatus(200);
        awaitRead(stream, "one", "four");
        awaitGone(stream);

        publish(stream, 3, "late");
        assertThat(awaitParked(stream).path("cause").asString()).isEqualTo("WENT_BACK");
    }

    @Test
    void whatAForeignerSentIsGivenUpAndItsNumberStaysFree() {
        String stream = newStream();
        others.publish(
                fact(SEEN, stream, 1, "forged").without("ce_source").with("ce_source", "x-service"), text("forged"));
        String path = PARKED + "/" + awaitParked(stream).path("id").asString() + "/discard-requests";
        publish(stream, 1, "genuine");

        String request = api.as(OPERATOR)
                .post(path, Map.of("reason", "forged"))
                .json()
                .path("request")
                .asString();
        api.as(ANOTHER).post(path + "/" + request + "/approval", "").isStatus(200);
        awaitRead(stream, "genuine");
    }

    @Test
    void aStreamThatWentBackRaisesTheAlarmAndIsCounted() {
        String stream = newStream();
        publish(stream, 1, "one");
        others.publish(fact(SEEN, stream, 1, "another"), text("otherwise"));

        awaitParked(stream);
        assertThat(metrics.get("doublerandom.facts.received")
                        .tag("outcome", "went-back")
                        .counter()
                        .count())
                .isPositive();
        await().atMost(SOON)
                .until(() -> metrics.get("doublerandom.parked.streams")
                                .tag("cause", "WENT_BACK")
                                .gauge()
                                .value()
                        > 0);
        assertThat(health().at("/components/parked/details/streams").toString()).contains(stream, "WENT_BACK");
    }

    private void publish(String stream, long sequence, String text) {
        others.publish(fact(SEEN, stream, sequence, stream + "-" + sequence), text(text));
    }

    private static PublishedFact fact(String type, String stream, long sequence, String id) {
        return PublishedFact.of(TOPIC, type, stream, sequence, id);
    }

    private static NoteService.Seen text(String text) {
        return new NoteService.Seen(text);
    }

    private static String newStream() {
        return "s-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Another stream of the same partition. */
    private static String besides(String stream) {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> stream + "-beside-" + i)
                .filter(other -> partitionOf(other) == partitionOf(stream))
                .findFirst()
                .orElseThrow();
    }

    private static int partitionOf(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), 4);
    }

    private void awaitRead(String stream, String... texts) {
        List<String> expected =
                Stream.of(texts).map(text -> stream + ":" + text).toList();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reader.read.stream().filter(read -> read.startsWith(stream + ":")))
                        .containsExactlyElementsOf(expected));
    }

    private JsonNode awaitParked(String stream) {
        await().atMost(SOON).until(() -> parked(stream) != null);
        return parked(stream);
    }

    private void awaitGone(String stream) {
        await().atMost(SOON).until(() -> parked(stream) == null);
    }

    private JsonNode parked(String stream) {
        JsonNode items =
                api.as(AUDITOR).get(PARKED + "?limit=200").isStatus(200).json().path("rows");
        for (JsonNode item : items) {
            if (item.path("stream").asString().equals(stream)) {
                return item;
            }
        }
        return null;
    }

    private int attemptsOf(String id) {
        return api.as(AUDITOR).get(PARKED + "/" + id).json().path("attempts").asInt();
    }

    private int readiness() {
        return api.anonymously().get("/actuator/health/readiness").status();
    }

    private JsonNode health() {
        return api.anonymously().get("/actuator/health").json();
    }
}
