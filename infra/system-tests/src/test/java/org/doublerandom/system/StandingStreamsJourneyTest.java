package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doublerandom.local.operate.Operation;
import org.doublerandom.local.operate.Operator;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.story.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningPlatform.class)
class StandingStreamsJourneyTest {
    // Read by inspection-service alone.
    private static final String TOPIC = "publication.events.v1";
    private static final String HANDLED = "org.doublerandom.publication.ResultPublished.v1";
    private static final String NOT_HANDLED = "org.doublerandom.publication.Unheard.v1";
    private static final String INSPECTION = "/api/inspection/v1/";
    private static final String PARKED = INSPECTION + "parked-streams";

    private final County county;
    private final KafkaProducer<String, String> producer;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final String run = UUID.randomUUID().toString();

    StandingStreamsJourneyTest(County county) {
        this.county = county;
        this.producer = new KafkaProducer<>(county.broker(), new StringSerializer(), new StringSerializer());
    }

    @AfterEach
    void noMoreFacts() {
        producer.close();
    }

    @Test
    void whatAStreamStandsAtIsGivenUpByTwoOperatorsAndNobodyElseWaitsForIt() {
        String unreadable = "unreadable-" + run;
        String holed = "holed-" + run;
        publish(unreadable, 1, HANDLED, "no json");
        publish(holed, 2, NOT_HANDLED, "{}");

        assertThat(awaitParked(unreadable).path("cause").asString()).isEqualTo("UNREADABLE");
        assertThat(awaitParked(holed).path("missing").asLong()).isEqualTo(1);
        theFactsOfOthersPass();
        assertThat(ordered("streams")).isZero();
        assertThat(told()).contains(TOPIC + " " + unreadable, TOPIC + " " + holed);
        for (String stream : List.of(unreadable, holed)) {
            twoGiveUp(stream);
        }
        assertThat(county.as("auditor")
                        .get(INSPECTION + "tombstones?limit=200")
                        .accepted()
                        .text())
                .contains(unreadable, holed, "forged by " + run);
    }

    // What they wait for comes after what the others stand at, on the same partition.
    private void theFactsOfOthersPass() {
        String beside = "beside-" + run;
        publish(beside, 2, NOT_HANDLED, "{}");
        awaitParked(beside);
        publish(beside, 1, NOT_HANDLED, "{}");
        awaitGone(beside);
    }

    private void twoGiveUp(String stream) {
        String id = awaitParked(stream).path("id").asString();
        assertThat(ordered("streams", "show", "inspection", id)).isZero();
        assertThat(ordered("streams", "discard", "inspection", id, "--reason", "forged by " + run))
                .as(told())
                .isZero();
        String request = county.as("operator-2")
                .get(INSPECTION + "parked-streams/" + id)
                .accepted()
                .json()
                .at("/discard/request")
                .asString();
        assertThat(ordered("streams", "approve", "inspection", id, request, "--as", "operator-1"))
                .isEqualTo(1);
        assertThat(told()).contains("second-person-needed");
        assertThat(ordered("streams", "approve", "inspection", id, request))
                .as(told())
                .isZero();
        awaitGone(stream);
        assertThat(ordered("streams", "replay", "inspection", id)).isEqualTo(1);
        assertThat(told()).contains("not-parked");
    }

    private JsonNode awaitParked(String stream) {
        Patience.until(
                "parking of " + stream,
                () -> county.as("auditor").get(PARKED),
                answer -> answer.text().contains(stream));
        for (JsonNode parked : county.as("auditor").rows(PARKED)) {
            if (parked.path("stream").asString().equals(stream)) {
                return parked;
            }
        }
        throw new AssertionError(stream + " was parked, and is not any more");
    }

    private void awaitGone(String stream) {
        Patience.until(
                "going on of " + stream,
                () -> county.as("auditor").get(PARKED),
                answer -> !answer.text().contains(stream));
    }

    private int ordered(String... words) {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Operator(Stack.services(), county::as, out).carryOut(Operation.parse(List.of(words)));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private void publish(String stream, long sequence, String type, String body) {
        ProducerRecord<String, String> message = new ProducerRecord<>(TOPIC, 0, stream, body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        stream + "-" + sequence,
                        "ce_type",
                        type,
                        "ce_source",
                        "publication-service",
                        "ce_subject",
                        stream,
                        "ce_time",
                        "2024-04-16T01:00:00Z",
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not acknowledged: " + stream, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
