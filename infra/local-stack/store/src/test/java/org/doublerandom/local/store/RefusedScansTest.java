package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store that the services are tested with: a query that looks at every document does not get through. */
class RefusedScansTest {
    private static final Document BY_TEXT = Document.parse("{text: 'b'}");

    private LocalStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void fill() {
        store = LocalStore.inMemoryRefusingScansExceptOf(Set.of("few"));
        client = Stores.clientOf(store);
        things = client.getDatabase("scanned").getCollection("things");
        things.createIndex(Document.parse("{n: 1}"));
        things.insertOne(Document.parse("{_id: 1, n: 1, text: 'a'}"));
        client.getDatabase("scanned").getCollection("few").insertOne(Document.parse("{_id: 1, text: 'b'}"));
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void whateverNoIndexServesIsRefused() {
        assertRefused(() -> things.find(BY_TEXT).first());
        assertRefused(() -> things.countDocuments(BY_TEXT));
        assertRefused(() -> things.updateOne(BY_TEXT, Document.parse("{$set: {n: 2}}")));
        assertRefused(() -> things.deleteMany(BY_TEXT));
        assertRefused(() -> things.findOneAndDelete(BY_TEXT));
        assertRefused(() -> things.find(BY_TEXT).sort(Document.parse("{n: 1}")).first());
        assertRefused(() ->
                things.find(Document.parse("{$or: [{n: 1}, {text: 'b'}]}")).first());
        assertRefused(() -> things.find().sort(Document.parse("{text: 1}")).first());
    }

    @Test
    void whatAnIndexServesOrAsksForEverythingIsAnswered() {
        assertThat(things.find(Document.parse("{n: 1, text: 'a'}")).first()).isNotNull();
        assertThat(things.find(Document.parse("{$or: [{n: 1}, {_id: 7}]}")).first())
                .isNotNull();
        assertThat(things.find(Document.parse("{text: {$in: []}}")).first()).isNull();
        assertThat(things.find().sort(Document.parse("{n: -1}")).first()).isNotNull();
        assertThat(things.find().sort(Document.parse("{text: 1}"))).hasSize(1);
        assertThat(things.countDocuments()).isEqualTo(1);
        assertThat(client.getDatabase("scanned").getCollection("few").find(BY_TEXT))
                .hasSize(1);
    }

    private static void assertRefused(ThrowingCallable query) {
        assertThatThrownBy(query)
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("no index of things serves the filter");
    }
}
