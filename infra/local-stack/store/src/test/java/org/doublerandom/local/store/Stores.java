package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;

/** What the tests of our own store have in common. */
final class Stores {
    private Stores() {}

    static MongoClient clientOf(LocalStore store) {
        return MongoClients.create(store.uri());
    }

    /** Every index says exactly what the documents say. */
    static void assertIndexesEqualData(MongoDatabase database, String collection) {
        Document checked = database.runCommand(new Document("validate", collection));
        assertThat(checked.getList("errors", String.class)).isEqualTo(List.of());
        assertThat(checked.getBoolean("valid")).isTrue();
    }
}
