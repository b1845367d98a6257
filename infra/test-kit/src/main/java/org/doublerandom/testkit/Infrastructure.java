package org.doublerandom.testkit;

import com.mongodb.ConnectionString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.doublerandom.local.store.LocalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Broker and store of the tests, one of each per JVM: the servers named by {@code TEST_MONGODB_URI} and
 * {@code TEST_KAFKA_BOOTSTRAP}, else containers where Docker answers, else embedded ones: the broker's own and the local
 * stack's store in memory, where a query that no index serves is an error.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Infrastructure {
    private static final Lazy<Boolean> DOCKER =
            new Lazy<>(() -> DockerClientFactory.instance().isDockerAvailable());
    private static final Lazy<String> STORE = new Lazy<>(Infrastructure::store);
    /** The property of this JVM that names the broker; whoever is tried with another one sets it meanwhile. */
    public static final String BROKER_PROPERTY = "spring.kafka.bootstrap-servers";

    private static final Lazy<String> BROKER = new Lazy<>(() -> withTopics(broker()));

    /** A store nobody else uses: a fresh database name per call. */
    public static ConnectionString freshDatabase() {
        String server = STORE.get();
        int query = server.indexOf('?');
        String base = query < 0 ? server : server.substring(0, query);
        String options = query < 0 ? "" : server.substring(query);
        String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
        return new ConnectionString((base.endsWith("/") ? base : base + "/") + name + options);
    }

    public static String bootstrapServers() {
        return BROKER.get();
    }

    /** Makes an empty store start behind what lies on the topics now: it has nothing to do with that. */
    public static void passOverTopics(ConnectionString store) {
        Topics.passOver(bootstrapServers(), new MongoTemplate(new SimpleMongoClientDatabaseFactory(store)));
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails() {
        ConnectionString database = freshDatabase();
        Topics.createAll(bootstrapServers());
        // Earlier tests left facts of the same service behind; a fresh store has nothing to do with them.
        passOverTopics(database);
        return () -> database;
    }

    @Bean
    KafkaConnectionDetails kafkaConnectionDetails() {
        List<String> servers = List.of(bootstrapServers());
        return () -> servers;
    }

    private static String withTopics(String servers) {
        // Binders know no connection details: all that starts in this JVM is sent to it.
        System.setProperty(BROKER_PROPERTY, servers);
        Topics.createAll(servers);
        return servers;
    }

    private static String store() {
        String named = System.getenv("TEST_MONGODB_URI");
        if (named != null) {
            return named;
        }
        if (DOCKER.get()) {
            MongoDBContainer container = new MongoDBContainer("mongo:8.0");
            container.start();
            return container.getConnectionString();
        }
        return LocalStore.inMemoryRefusingScansExceptOf(Set.of()).uri();
    }

    private static String broker() {
        String named = System.getenv("TEST_KAFKA_BOOTSTRAP");
        if (named != null) {
            return named;
        }
        if (DOCKER.get()) {
            KafkaContainer container = new KafkaContainer("apache/kafka:4.2.1");
            container.start();
            return container.getBootstrapServers();
        }
        EmbeddedKafkaKraftBroker embedded = new EmbeddedKafkaKraftBroker(1, 1);
        embedded.brokerProperties(
                Map.of("auto.create.topics.enable", "false", "group.initial.rebalance.delay.ms", "0"));
        embedded.afterPropertiesSet();
        return embedded.getBrokersAsString();
    }

    private static final class Lazy<T> {
        private final Supplier<T> start;
        private @Nullable T value;

        Lazy(Supplier<T> start) {
            this.start = start;
        }

        synchronized T get() {
            T started = value;
            if (started == null) {
                started = start.get();
                value = started;
            }
            return started;
        }
    }
}
