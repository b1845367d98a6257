package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Random documents and filters: a query finds the same with indexes as without any. */
class IndexEqualsScanTest {
    private static final int DOCUMENTS = 300;
    private static final int QUERIES = 1_500;
    private static final List<String> FIELDS = List.of("a", "b", "c.d", "c.e", "_id");

    private final long seed = Long.getLong("store.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void aQueryFindsTheSameWithAndWithoutIndexes() {
        try (LocalStore store = LocalStore.inMemory();
                MongoClient client = Stores.clientOf(store)) {
            MongoDatabase database = client.getDatabase("random");
            MongoCollection<Document> plain = database.getCollection("plain");
            MongoCollection<Document> indexed = database.getCollection("indexed");
            for (String index : List.of("{a: 1}", "{a: -1, b: 1}", "{b: 1, a: 1, _id: -1}", "{'c.d': 1, b: -1}")) {
                indexed.createIndex(Document.parse(index));
            }
            indexed.createIndex(Document.parse("{'c.e': -1}"), new IndexOptions().sparse(true));
            indexed.createIndex(
                    Document.parse("{b: -1}"),
                    new IndexOptions().partialFilterExpression(Document.parse("{a: {$exists: true}}")));
            for (int round = 0; round < 3; round++) {
                change(plain, indexed);
                Stores.assertIndexesEqualData(database, "indexed");
                for (int i = 0; i < QUERIES / 3; i++) {
                    compare(plain, indexed);
                }
            }
        }
    }

    private void change(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Document document = new Document("a", value()).append("c", nested());
            if (random.nextInt(4) > 0) {
                document.append("b", scalar());
            }
            documents.add(document);
        }
        for (Document document : documents) {
            Document id = new Document("_id", random.nextInt(DOCUMENTS * 2));
            if (random.nextInt(3) == 0) {
                plain.deleteOne(id);
                indexed.deleteOne(id);
            } else {
                Document change = new Document("$set", document);
                plain.updateOne(id, change, new UpdateOptions().upsert(true));
                indexed.updateOne(id, change, new UpdateOptions().upsert(true));
            }
        }
    }

    private Object nested() {
        return switch (random.nextInt(4)) {
            case 0 -> new Document("d", value());
            case 1 -> new Document("d", scalar()).append("e", scalar());
            case 2 -> List.of(new Document("d", scalar()), new Document("e", scalar()), new Document("d", scalar()));
            default -> List.of();
        };
    }

    private Object value() {
        return random.nextInt(5) == 0 ? List.of(scalar(), scalar()) : random.nextInt(12) == 0 ? List.of() : scalar();
    }

    private Object scalar() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> random.nextInt(6);
            case 3 -> (long) random.nextInt(6);
            case 4 -> random.nextInt(12) / 2.0;
            case 5, 6 -> List.of("", "a", "ab", "b", "双", "\u0000").get(random.nextInt(6));
            case 7 -> random.nextBoolean() ? (Object) new Date(random.nextInt(3)) : (Object) random.nextBoolean();
            default -> new Document("x", random.nextInt(2));
        };
    }

    private void compare(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        Document filter = filter();
        assertThat(ids(indexed, filter, new Document("_id", 1), 0))
                .as("seed %d, filter %s", seed, filter.toJson())
                .isEqualTo(ids(plain, filter, new Document("_id", 1), 0));
        Document sort = new Document(field(), direction()).append(field(), direction());
        sort.append("_id", sort.getOrDefault("_id", 1));
        int limit = random.nextInt(3) * 7;
        assertThat(ids(indexed, filter, sort, limit))
                .as("seed %d, filter %s, sort %s, limit %d", seed, filter.toJson(), sort.toJson(), limit)
                .isEqualTo(ids(plain, filter, sort, limit));
    }

    private Document filter() {
        Document filter = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            filter.append(field(), condition());
        }
        return random.nextInt(6) == 0 ? new Document("$or", List.of(filter, new Document("a", scalar()))) : filter;
    }

    private Object condition() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> scalar();
            case 2 -> new Document("$in", random.nextInt(8) == 0 ? List.of() : List.of(scalar(), scalar(), scalar()));
            case 3 -> new Document("$gt", scalar());
            case 4 -> new Document("$lte", scalar());
            case 5 -> new Document("$gte", scalar()).append("$lt", scalar());
            case 6 -> new Document("$exists", random.nextBoolean());
            case 7 -> new Document("$ne", scalar());
            case 8 -> new Document("$eq", null);
            case 9 -> new Document("$all", random.nextBoolean() ? List.of(scalar()) : List.of(scalar(), scalar()));
            default -> new Document("$not", new Document("$lt", scalar()));
        };
    }

    private String field() {
        return FIELDS.get(random.nextInt(FIELDS.size()));
    }

    private int direction() {
        return random.nextBoolean() ? 1 : -1;
    }

    private static List<Object> ids(MongoCollection<Document> collection, Document filter, Document sort, int limit) {
        List<Object> ids = new ArrayList<>();
        collection.find(filter).sort(sort).limit(limit).forEach(each -> ids.add(each.get("_id")));
        return ids;
    }
}
