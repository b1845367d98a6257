package org.doublerandom.facts.inbox.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.Fact;
import org.doublerandom.facts.inbox.MongoStreamPositions;
import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.facts.inbox.StreamPositions;
import org.doublerandom.facts.inbox.StreamReader;
import org.doublerandom.facts.inbox.parked.Attempts;
import org.doublerandom.facts.inbox.parked.Drainer;
import org.doublerandom.facts.inbox.parked.ParkedStreams;
import org.doublerandom.facts.inbox.parked.Quarantine;
import org.doublerandom.facts.inbox.parked.Tombstones;
import org.doublerandom.facts.work.Leases;
import org.doublerandom.facts.work.Sweeps;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.integration.IntegrationMessageHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The consumer parks while the drainer drains: each fact is applied once, in order, and none is left behind. */
class ConsumerAndDrainerTest {
    private static final String TOPIC = "draw.events.v1";
    private static final String TYPE = "org.doublerandom.draw.Seen.v1";
    private static final int STREAMS = 3;
    private static final int FACTS = 150;

    private final MongoOperations mongo = FreshStore.mongo();
    private final Sweeps sweeps = new Sweeps(new Leases(mongo));
    private final StreamPositions positions = new MongoStreamPositions(mongo);
    private final ParkedStreams parked = new ParkedStreams(mongo);
    private final AtomicBoolean applied = new AtomicBoolean();
    private final Noted noted = new Noted();
    private final Attempts attempts = new Attempts(
            new StreamReader(positions, noted, JsonMapper.shared()),
            new Tombstones(mongo, positions),
            new SimpleMeterRegistry(),
            () -> applied.set(true));
    private final Inbox inbox = new Inbox(attempts, parked, new Quarantine(mongo), new ReadOffsets(mongo));

    record Seen(long number) {}

    static final class Noted extends Reactions {
        final Map<String, List<Long>> byStream = new ConcurrentHashMap<>();

        Noted() {
            onFact(TYPE, Seen.class, this::note);
        }

        private void note(Seen seen, Fact fact) {
            byStream.computeIfAbsent(fact.stream(), stream -> new CopyOnWriteArrayList<>())
                    .add(seen.number());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFactIsAppliedOnceAndInOrderHoweverTheyArrive(long seed) {
        List<ConsumerRecord<String, byte[]>> topic = shuffled(new Random(seed));
        new Drainer(parked, attempts, address -> at(topic, address), applied, sweeps);
        sweeps.start();
        try {
            topic.forEach(record -> inbox.accept(MessageBuilder.withPayload(record.value())
                    .setHeader(IntegrationMessageHeaderAccessor.SOURCE_DATA, record)
                    .build()));
            await().atMost(Duration.ofSeconds(30)).until(() -> mongo.count(new Query(), "parkedStreams") == 0);
        } finally {
            sweeps.stop();
        }

        assertThat(noted.byStream)
                .hasSize(STREAMS)
                .allSatisfy((stream, numbers) -> assertThat(numbers)
                        .as("seed " + seed + " " + stream)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, FACTS).boxed().toList()));
        assertThat(mongo.count(new Query(), "parkedFacts")).isZero();
    }

    /** Every stream in pieces of a few facts, each piece in disorder and partly repeated. */
    private static List<ConsumerRecord<String, byte[]>> shuffled(Random random) {
        List<long[]> all = new ArrayList<>();
        for (int from = 1; from <= FACTS; from += 5) {
            List<long[]> piece = new ArrayList<>();
            for (long sequence = from; sequence < from + 5; sequence++) {
                for (long stream = 0; stream < STREAMS; stream++) {
                    piece.add(new long[] {stream, sequence});
                    if (random.nextInt(5) == 0) {
                        piece.add(new long[] {stream, sequence});
                    }
                }
            }
            Collections.shuffle(piece, random);
            all.addAll(piece);
        }
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        all.forEach(one -> records.add(record(records.size(), "s" + one[0], one[1])));
        return records;
    }

    private static ConsumerRecord<String, byte[]> record(long offset, String stream, long sequence) {
        String body = "{\"number\": " + sequence + "}";
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(TOPIC, 0, offset, stream, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        stream + "-" + sequence,
                        "ce_type",
                        TYPE,
                        "ce_source",
                        "draw-service",
                        "ce_subject",
                        stream,
                        "ce_time",
                        "2024-04-16T01:00:00Z",
                        "ce_sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static ConsumerRecord<String, byte[]> at(List<ConsumerRecord<String, byte[]>> topic, Address address) {
        return topic.get((int) address.offset());
    }
}
