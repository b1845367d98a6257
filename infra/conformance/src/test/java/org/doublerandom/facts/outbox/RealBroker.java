package org.doublerandom.facts.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.OtherServices.Received;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The tests' real broker with a topic that nobody else uses. */
public final class RealBroker implements AutoCloseable {
    private final String context = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final OtherServices reader = new OtherServices(JsonMapper.shared());
    private final DefaultKafkaProducerFactory<String, byte[]> producers;

    public RealBroker() {
        this.producers = new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", Infrastructure.bootstrapServers(), "acks", "all", "max.block.ms", 3_000),
                new StringSerializer(),
                new ByteArraySerializer());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic(), 2, (short) 1), new NewTopic(internal(), 2, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(topic() + " could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public String service() {
        return context + "-service";
    }

    public String topic() {
        return context + ".events.v1";
    }

    public String internal() {
        return context + ".internal.v1";
    }

    public KafkaTemplate<String, byte[]> template() {
        return new KafkaTemplate<>(producers);
    }

    /** Facts as others put them there. */
    public OtherServices others() {
        return reader;
    }

    public List<Received> of(String stream) {
        return all().filter(fact -> fact.stream().equals(stream)).toList();
    }

    public List<Long> numbers(String stream) {
        return of(stream).stream().map(Received::sequence).toList();
    }

    /** What a consumer applies: each number once, in order; whatever repeats one is the same fact. */
    public Map<String, List<String>> applied() {
        Map<String, List<String>> applied = new HashMap<>();
        Map<String, Map<Long, String>> ids = new HashMap<>();
        all().forEach(fact -> {
            Map<Long, String> known = ids.computeIfAbsent(fact.stream(), stream -> new LinkedHashMap<>());
            String id = fact.headers().get("ce_id");
            if (fact.sequence() == known.size() + 1) {
                known.put(fact.sequence(), id);
                applied.computeIfAbsent(fact.stream(), stream -> new ArrayList<>())
                        .add(fact.body());
            } else if (!id.equals(known.get(fact.sequence()))) {
                throw new AssertionError("hole or rewind: " + fact + " (known: " + known + ")");
            }
        });
        return applied;
    }

    private Stream<Received> all() {
        return reader.all(topic()).stream();
    }

    @Override
    public void close() {
        producers.destroy();
        reader.destroy();
    }
}
