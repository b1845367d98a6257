package org.doublerandom.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.DisposableBean;
import tools.jackson.databind.json.JsonMapper;

/** The rest of the platform: publishes facts as other services would, and reads what the service under test publishes. */
public final class OtherServices implements DisposableBean {
    private final KafkaProducer<String, byte[]> producer;
    private final JsonMapper json;
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();

    public OtherServices(JsonMapper json) {
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes a fact with the stream's next number and a new id. */
    public void publish(String topic, String type, String stream, Object body) {
        long sequence = sequences
                .computeIfAbsent(topic + "|" + stream, key -> new AtomicLong())
                .incrementAndGet();
        publish(topic, type, stream, sequence, UUID.randomUUID().toString(), body);
    }

    /** Publishes a fact with exactly this number and id, for repeats and holes. */
    public void publish(String topic, String type, String stream, long sequence, String id, Object body) {
        publish(PublishedFact.of(topic, type, stream, sequence, id), body);
    }

    /** Publishes exactly these attributes. */
    public void publish(PublishedFact fact, Object body) {
        byte[] value =
                body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
        send(fact.carrying(value));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not acknowledged: " + message.topic(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits until the service under test has published so many facts of a type on a stream, and returns them in order. */
    public List<Received> await(String topic, String type, String stream, int count) {
        List<Received> received = new CopyOnWriteArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            received.clear();
            received.addAll(all(topic).stream()
                    .filter(fact -> fact.type().equals(type) && fact.stream().equals(stream))
                    .toList());
            return received.size() >= count;
        });
        return received;
    }

    /** Everything on a topic now. */
    public List<Received> all(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Received> facts = new CopyOnWriteArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> facts.add(receivedOf(message)));
            }
            return facts;
        }
    }

    @Override
    public void destroy() {
        producer.close();
    }

    private Received receivedOf(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new ConcurrentHashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Received(
                headers.getOrDefault("ce_type", ""),
                message.key(),
                Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                headers,
                new String(message.value(), StandardCharsets.UTF_8));
    }

    /** A message as it lies on a topic. */
    public record Received(String type, String stream, long sequence, Map<String, String> headers, String body) {}
}
