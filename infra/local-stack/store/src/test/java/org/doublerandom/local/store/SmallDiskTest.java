package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.doublerandom.local.store.engine.StoreOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system of eight megabytes that fills up for real, or a file that behaves so where none may be mounted. */
@Tag("full")
class SmallDiskTest {
    @TempDir
    Path folder;

    @Test
    void theStoreOutlivesAFullFileSystem() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        if (run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()) != 0) {
            onALimitedFile(disk);
            return;
        }
        try {
            Path ballast = disk.resolve("ballast");
            Files.write(ballast, new byte[3 * 1024 * 1024]);
            fillUpAndMakeRoom(StoreOptions.of(disk.resolve("store.mv")), () -> Files.delete(ballast));
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    private static void onALimitedFile(Path disk) throws IOException {
        LimitedFiles.register();
        LimitedFiles.LIMIT.set(5 * 1024 * 1024);
        StoreOptions limited = StoreOptions.of(LimitedFiles.PREFIX + disk.resolve("store.mv"));
        fillUpAndMakeRoom(limited, () -> LimitedFiles.LIMIT.set(Long.MAX_VALUE));
    }

    private interface Room {
        void make() throws IOException;
    }

    private static void fillUpAndMakeRoom(StoreOptions options, Room room) throws IOException {
        try (LocalStore store = LocalStore.open(0, options);
                MongoClient client = Stores.clientOf(store)) {
            MongoCollection<Document> things = client.getDatabase("disk").getCollection("things");
            int[] stored = {0};
            assertThatThrownBy(() -> {
                        while (true) {
                            insert(things, stored[0]);
                            stored[0]++;
                        }
                    })
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("not stored");
            assertThat(things.countDocuments()).isEqualTo(stored[0]);

            room.make();

            insert(things, stored[0]);
            assertThat(things.countDocuments()).isEqualTo(stored[0] + 1);
        }
    }

    private static void insert(MongoCollection<Document> things, int id) {
        things.insertOne(new Document("_id", id).append("text", "x".repeat(50_000)));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
