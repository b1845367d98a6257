package org.doublerandom.draw;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.doublerandom.local.store.LocalStore;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestIdentity;
import org.doublerandom.testkit.api.Api;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** The service on a store of its own in a file, of which backups are taken and put back while the broker keeps what was told. */
final class RestorableDraws implements AutoCloseable {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Path folder;
    private final String directory;
    // The other tests' copies of the service are no part of this installation.
    private final String group = "draw-" + UUID.randomUUID();
    private LocalStore store;
    private ConfigurableApplicationContext service;

    RestorableDraws(Path folder, String directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.store = LocalStore.open(0, folder.resolve("store.mv"));
        Infrastructure.passOverTopics(database());
        this.service = start();
    }

    Path backup() {
        Path copy = folder.resolve("backup-" + UUID.randomUUID() + ".mv");
        try (MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("admin").runCommand(new Document("backup", 1).append("to", copy.toString()));
        }
        return copy;
    }

    /** The disaster: service and store are gone, a backup takes the store's place, the service starts again. */
    void restore(Path backup) throws IOException {
        service.close();
        store.close();
        store = LocalStore.open(0, backup);
        service = start();
    }

    Api api() {
        return new Api(service.getBean(JsonMapper.class), service.getEnvironment());
    }

    TestClock clock() {
        return service.getBean(TestClock.class);
    }

    List<Document> all(String collection) {
        return service.getBean(MongoOperations.class).findAll(Document.class, collection);
    }

    @Override
    public void close() {
        service.close();
        store.close();
    }

    private ConnectionString database() {
        return new ConnectionString(store.uri() + "/draw-service");
    }

    private ConfigurableApplicationContext start() {
        String broker = Infrastructure.bootstrapServers();
        return new SpringApplicationBuilder(DrawServiceApplication.class, TestIdentity.class)
                .run(
                        "--spring.mongodb.uri=" + database(),
                        "--spring.kafka.bootstrap-servers=" + broker,
                        // The embedded broker's system property would win inside the binder.
                        "--spring.cloud.stream.kafka.binder.brokers=" + broker,
                        "--spring.cloud.stream.bindings.facts-in-0.group=" + group,
                        "--server.port=0",
                        "--doublerandom.directory-url=" + directory,
                        "--doublerandom.publication-url=" + directory,
                        "--doublerandom.client-secret=test",
                        "--doublerandom.service-key=" + KEY,
                        "--doublerandom.secret-key=" + KEY,
                        "--doublerandom.second-seal-key=de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    }
}
