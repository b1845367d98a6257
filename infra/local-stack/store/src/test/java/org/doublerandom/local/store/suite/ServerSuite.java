package org.doublerandom.local.store.suite;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What we rely on, of whichever server: each test in a database of its own. */
@ParameterizedClass
@MethodSource("org.doublerandom.local.store.suite.Server#servers")
abstract class ServerSuite {
    protected final Server server;
    protected MongoDatabase database;
    protected MongoCollection<Document> things;

    ServerSuite(Server server) {
        this.server = server;
    }

    @BeforeEach
    void freshDatabase() {
        database = server.client()
                .getDatabase("suite-" + UUID.randomUUID().toString().substring(0, 8));
        things = database.getCollection("things");
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    static Document json(String json) {
        return Document.parse(json);
    }

    void insert(String... documents) {
        things.insertMany(Arrays.stream(documents).map(Document::parse).toList());
    }

    Document stored(Object id) {
        return things.find(new Document("_id", id)).first();
    }

    List<Object> idsOf(String filter) {
        return ids(things.find(json(filter)).sort(json("{_id: 1}")));
    }

    static List<Object> ids(FindIterable<Document> found) {
        List<Object> ids = new ArrayList<>();
        found.forEach(each -> ids.add(each.get("_id")));
        return ids;
    }

    List<Document> aggregate(String... stages) {
        List<Bson> pipeline =
                new ArrayList<>(Arrays.stream(stages).map(Document::parse).toList());
        return things.aggregate(pipeline).into(new ArrayList<>());
    }
}
