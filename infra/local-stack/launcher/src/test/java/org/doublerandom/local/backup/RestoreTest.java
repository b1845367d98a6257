package org.doublerandom.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.store.LocalStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    private Installation home;
    private Path file;
    private Restore restore;

    @BeforeEach
    void anInstallationWithData() throws IOException {
        home = new Installation(folder.resolve("home"));
        file = folder.resolve("saved.zip");
        restore = new Restore(home, out);
        put("store/store.mv", "all that was stored");
        put("store/format", "1");
        put("store/store.mv.newFile", "a compaction under way");
        put("secrets/service.key", "a key");
        put("accounts.txt", "planner");
        put("clock", "PT-1H");
        put("clock.draft", "half");
        put("broker/draw.events.v1-0/00.log", "facts");
        put("broker.properties", "port=1");
    }

    @Test
    void whatIsRestoredIsWhatWasSavedAndTheTopicsStayWhereTheyAre() throws IOException {
        save();
        Map<String, String> saved = data();
        put("store/store.mv", "more was stored");
        put("accounts.txt", "another");
        put("dice/later", "123456");
        put("broker/draw.events.v1-0/00.log", "facts and more");

        restore.unpack(file);
        restore.putInPlace();

        saved.put("broker/draw.events.v1-0/00.log", "facts and more");
        saved.remove("store/store.mv.newFile");
        saved.remove("clock.draft");
        assertThat(data()).isEqualTo(saved);
    }

    @Test
    void onlyTheOwnerCanReadTheFileAndWhatIsRestored() throws IOException {
        save();
        restore.unpack(file);
        restore.putInPlace();

        for (Path secret : new Path[] {file, home.data().resolve("secrets/service.key")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theReplacedDataStayAsideUntilTheRestoredOnesHaveStarted() throws IOException {
        save();
        put("accounts.txt", "newer than the backup");

        restore.unpack(file);
        restore.putInPlace();
        assertThat(aside().resolve("accounts.txt")).content().isEqualTo("newer than the backup");

        restore.settle();
        assertThat(folder.resolve("home/.local")).isDirectoryNotContaining("glob:**replaced-*");
    }

    @Test
    void theReplacedDataComeBackWhenTheRestoredOnesDoNotStart() throws IOException {
        save();
        put("accounts.txt", "newer than the backup");
        Map<String, String> before = data();

        restore.unpack(file);
        restore.putInPlace();
        restore.undo();

        assertThat(data()).isEqualTo(before);
    }

    @Test
    void aDamagedPartIsRefusedAndNothingIsChanged() throws IOException {
        save();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("store/store.mv"), "all that was stored?");
        }
        Map<String, String> before = data();

        assertThatThrownBy(() -> restore.unpack(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("store/store.mv is missing or not as it was");
        restore.finish();

        assertThat(data()).isEqualTo(before);
    }

    @Test
    void aPartTooManyIsRefused() throws IOException {
        save();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("extra"), "?");
        }

        assertThatThrownBy(() -> restore.unpack(file)).hasMessageContaining("has 6 parts (expected: 5)");
    }

    @Test
    void aNewerFormatIsRefusedWithTheRemedy() throws IOException {
        save();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replace("\"format\":1", "\"format\":2"));
        }

        assertThatThrownBy(() -> restore.unpack(file)).hasMessageContaining("has format 2 (expected: at most 1)");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        assertThatThrownBy(() -> restore.unpack(folder.resolve("nothing"))).isInstanceOf(BackupRefused.class);
        Files.writeString(folder.resolve("text"), "text");
        assertThatThrownBy(() -> restore.unpack(folder.resolve("text"))).isInstanceOf(BackupRefused.class);
    }

    @Test
    void aRestoreThatIsKilledBetweenItsStepsIsFinishedByTheNextStart() throws IOException {
        save();
        Map<String, String> saved = data();
        saved.remove("store/store.mv.newFile");
        saved.remove("clock.draft");
        put("accounts.txt", "newer than the backup");
        restore.unpack(file);
        // The state after each of its renames, as a kill would leave it.
        Files.move(home.data(), home.local().resolve("replaced-1"));

        new Restore(home, out).finish();

        assertThat(data()).isEqualTo(saved);

        Files.move(home.data().resolve("broker"), home.local().resolve("replaced-1/broker"));
        new Restore(home, out).finish();

        assertThat(data()).isEqualTo(saved);
    }

    @Test
    void whatWasUnpackedAndNeverPutInPlaceIsForgotten() throws IOException {
        save();
        put("accounts.txt", "newer than the backup");
        Map<String, String> before = data();
        restore.unpack(file);

        new Restore(home, out).finish();

        assertThat(data()).isEqualTo(before);
        assertThat(home.local().resolve("restoring")).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        save();

        assertThatThrownBy(this::save).hasMessageContaining("is there already");
    }

    @Test
    void aStoreThatRunsMakesTheCopyItself() throws IOException {
        try (LocalStore store = LocalStore.open(0, folder.resolve("running.mv"));
                MongoClient client = MongoClients.create(store.uri())) {
            plans(client).insertOne(new Document("_id", "approved"));
            new Backup(home, out).write(file, StoreCopy.ofRunning(URI.create(store.uri())));
            plans(client).insertOne(new Document("_id", "later"));
        }
        restore.unpack(file);
        restore.putInPlace();

        try (LocalStore store = LocalStore.open(0, home.data().resolve("store/store.mv"));
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(plans(client).find()).containsExactly(new Document("_id", "approved"));
        }
    }

    @Test
    void aStoreThatMakesNoCopyLeavesNoBackup() throws IOException {
        URI nobody = URI.create("mongodb://127.0.0.1:1");

        assertThatThrownBy(() -> new Backup(home, out).write(file, StoreCopy.ofRunning(nobody)))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("made no copy");
        assertThat(file).doesNotExist();
        assertThat(home.local().resolve("backup-draft")).doesNotExist();
    }

    private static MongoCollection<Document> plans(MongoClient client) {
        return client.getDatabase("plan").getCollection("plans");
    }

    private void save() throws IOException {
        new Backup(home, out).write(file, StoreCopy.ofFile(home.data().resolve("store/store.mv")));
    }

    private void put(String name, String text) throws IOException {
        Path part = home.data().resolve(name);
        Files.createDirectories(part.getParent());
        Files.writeString(part, text);
    }

    private Map<String, String> data() throws IOException {
        Map<String, String> data = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.data())) {
            for (Path part : files.filter(Files::isRegularFile).toList()) {
                data.put(home.data().relativize(part).toString(), Files.readString(part));
            }
        }
        return data;
    }

    private Path aside() throws IOException {
        try (Stream<Path> files = Files.list(home.local())) {
            return files.filter(path -> path.getFileName().toString().startsWith("replaced-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
