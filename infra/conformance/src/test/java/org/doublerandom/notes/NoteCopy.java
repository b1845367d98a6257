package org.doublerandom.notes;

import com.mongodb.ConnectionString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.doublerandom.facts.inbox.parked.ParkedStream;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.TestIdentity;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.PageRequest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One running copy of a service of its own, which a test may start and stop as it likes. */
record NoteCopy(ConfigurableApplicationContext context, Api api) implements AutoCloseable {
    static final String TOPIC = "inspection.events.v1";

    static NoteCopy start(String service, ConnectionString store) {
        return start(service, store, Infrastructure.bootstrapServers());
    }

    static NoteCopy start(String service, ConnectionString store, String broker) {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(NoteService.class, TestIdentity.class)
                .run(
                        "--spring.application.name=" + service,
                        "--spring.config.import=classpath:service-defaults.yaml",
                        "--spring.cloud.stream.bindings.facts-in-0.destination=" + TOPIC,
                        "--spring.mongodb.uri=" + store.getConnectionString(),
                        "--spring.kafka.bootstrap-servers=" + broker,
                        // The embedded broker's system property would win inside the binder.
                        "--spring.cloud.stream.kafka.binder.brokers=" + broker,
                        "--server.port=0",
                        "--doublerandom.client-secret=test",
                        "--doublerandom.service-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        return new NoteCopy(started, new Api(started.getBean(JsonMapper.class), started.getEnvironment()));
    }

    /** What the service keeps of the facts of others, by stream and sequence. */
    Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        for (Document one : mongo().findAll(Document.class, "seen")) {
            kept.put(one.getString("_id"), one.get("record", Document.class).getString("text"));
        }
        return kept;
    }

    List<String> read() {
        return context.getBean(NoteService.Reader.class).read;
    }

    List<ParkedStream> parked() {
        return repairs().parked(PageRequest.first(200)).rows();
    }

    Repairs repairs() {
        return context.getBean(Repairs.class);
    }

    MongoOperations mongo() {
        return context.getBean(MongoOperations.class);
    }

    JsonNode consumer() {
        return api.anonymously()
                .get("/actuator/health")
                .json()
                .at("/components/facts/details")
                .path(TOPIC);
    }

    int partitions() {
        return consumer().path("partitions").asInt();
    }

    @Override
    public void close() {
        context.close();
    }
}
