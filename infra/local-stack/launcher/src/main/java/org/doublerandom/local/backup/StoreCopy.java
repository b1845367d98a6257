package org.doublerandom.local.backup;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;

/** Puts a whole and consistent copy of the store's file somewhere. */
@FunctionalInterface
public interface StoreCopy {
    void to(Path copy) throws IOException;

    /** Of a store that runs: it makes the copy itself, while it goes on serving. */
    static StoreCopy ofRunning(URI store) {
        return copy -> {
            try (MongoClient client = MongoClients.create(store + "/?serverSelectionTimeoutMS=5000")) {
                client.getDatabase("admin").runCommand(new Document("backup", 1).append("to", copy.toString()));
            } catch (MongoException e) {
                throw new BackupRefused("The store made no copy of itself: " + e.getMessage());
            }
            if (!Files.exists(copy)) {
                throw new BackupRefused("The store said that it made a copy, but there is none: " + copy);
            }
        };
    }

    /** Of a store that does not run: its file as it lies there; nothing, if nothing was ever stored. */
    static StoreCopy ofFile(Path file) {
        return copy -> {
            if (Files.exists(file)) {
                Files.copy(file, copy);
            }
        };
    }
}
