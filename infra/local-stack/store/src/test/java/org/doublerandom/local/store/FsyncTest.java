package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.doublerandom.local.store.engine.StoreOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FsyncTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final int WRITES = 50;
    private static final int LEFT = 10;
    private static final String TEXT = "x".repeat(20_000);

    @TempDir
    Path folder;

    @BeforeEach
    void watchFiles() {
        WatchedFiles.register();
    }

    private StoreOptions options() {
        return StoreOptions.of(WatchedFiles.PREFIX + folder.resolve("store.mv"));
    }

    @Test
    void noReplyLeavesBeforeTheDiskHasTheWrite() {
        try (LocalStore store = LocalStore.open(0, options().withFsync(true).compactingEvery(NEVER));
                MongoClient client = Stores.clientOf(store)) {
            MongoCollection<Document> things = things(client);
            things.createIndex(Document.parse("{n: 1}"));
            assertThat(WatchedFiles.notForced()).isZero();
            for (int i = 0; i < WRITES; i++) {
                int before = WatchedFiles.forced();
                things.insertOne(thing(i));
                assertThat(WatchedFiles.notForced()).isZero();
                assertThat(WatchedFiles.forced()).isGreaterThan(before);
            }
        }
    }

    @Test
    void whatACompactionMovedIsOnTheDiskBeforeItsOldPlaceIsUsedAgain() {
        try (LocalStore store = LocalStore.open(0, options().withFsync(true).compactingEvery(NEVER));
                MongoClient client = Stores.clientOf(store)) {
            MongoCollection<Document> things = things(client);
            things.insertMany(
                    IntStream.range(0, WRITES).mapToObj(FsyncTest::thing).toList());
            things.deleteMany(Document.parse("{_id: {$gte: " + LEFT + "}}"));
        }
        WatchedFiles.register();
        StoreOptions compacting = options().withFsync(true).compactingEvery(Duration.ofMillis(100));
        try (LocalStore store = LocalStore.open(0, compacting);
                MongoClient client = Stores.clientOf(store)) {

            await("nobody else writes a thing's text").until(() -> WatchedFiles.bytes() > TEXT.length());

            await().untilAsserted(() -> assertThat(WatchedFiles.notForced()).isZero());
            assertThat(things(client).countDocuments()).isEqualTo(LEFT);
        }
    }

    @Test
    void withoutTheSwitchNobodyWaitsForTheDisk() {
        try (LocalStore store = LocalStore.open(0, options().compactingEvery(NEVER));
                MongoClient client = Stores.clientOf(store)) {
            int before = WatchedFiles.forced();
            for (int i = 0; i < WRITES; i++) {
                things(client).insertOne(thing(i));
            }
            assertThat(WatchedFiles.forced()).isEqualTo(before);
        }
    }

    @Test
    @Timeout(60)
    void theProgramTakesTheSwitch() throws IOException {
        Process program = StoreProcess.java(
                List.of("-Dlogback.configurationFile=logback.xml"),
                LocalStore.class.getName(),
                "0",
                folder.resolve("store.mv").toString(),
                "--fsync");
        try (BufferedReader output = program.inputReader()) {
            assertThat(output.lines()
                            .filter(line -> line.contains("ready on"))
                            .findFirst()
                            .orElseThrow())
                    .endsWith("fsync on");
        } finally {
            program.destroyForcibly();
        }
    }

    private static Document thing(int id) {
        return new Document("_id", id).append("n", id).append("text", TEXT);
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("synced").getCollection("things");
    }
}
