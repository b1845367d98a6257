package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class FiltersTest extends ServerSuite {
    FiltersTest(Server server) {
        super(server);
    }

    @Test
    void comparesNumbersOfDifferentTypes() {
        things.insertOne(new Document("_id", 1).append("n", 5));
        things.insertOne(new Document("_id", 2).append("n", 5L));
        things.insertOne(new Document("_id", 3).append("n", 5.0));
        things.insertOne(new Document("_id", 4).append("n", Decimal128.parse("5")));
        things.insertOne(new Document("_id", 5).append("n", 5.5));

        assertThat(idsOf("{n: 5}")).containsExactly(1, 2, 3, 4);
        assertThat(idsOf("{n: {$gt: 5}}")).containsExactly(5);
        things.createIndex(json("{n: 1}"));
        assertThat(idsOf("{n: 5}")).containsExactly(1, 2, 3, 4);
        assertThat(idsOf("{n: {$gt: 5}}")).containsExactly(5);
    }

    @Test
    void aRangeKeepsToItsType() {
        insert("{_id: 1, v: 1}", "{_id: 2, v: 'a'}", "{_id: 3, v: null}", "{_id: 4}", "{_id: 5, v: true}");
        things.createIndex(json("{v: 1}"));

        assertThat(idsOf("{v: {$gte: 0}}")).containsExactly(1);
        assertThat(idsOf("{v: {$lt: 'b'}}")).containsExactly(2);
        assertThat(idsOf("{v: {$gte: false}}")).containsExactly(5);
    }

    @Test
    void nullMeansAbsentToo() {
        insert("{_id: 1, v: null}", "{_id: 2}", "{_id: 3, v: 1}");

        assertThat(idsOf("{v: null}")).containsExactly(1, 2);
        assertThat(idsOf("{v: {$exists: false}}")).containsExactly(2);
        assertThat(idsOf("{v: {$exists: true}}")).containsExactly(1, 3);
        assertThat(idsOf("{v: {$ne: null}}")).containsExactly(3);
        things.createIndex(json("{v: 1}"));
        assertThat(idsOf("{v: null}")).containsExactly(1, 2);
        assertThat(idsOf("{v: {$in: [null, 1]}}")).containsExactly(1, 2, 3);
    }

    @Test
    void looksIntoArrays() {
        insert(
                "{_id: 1, tags: ['a', 'b']}",
                "{_id: 2, tags: ['b']}",
                "{_id: 3, tags: []}",
                "{_id: 4, lines: [{n: 1, k: 'x'}, {n: 2, k: 'y'}]}");
        things.createIndex(json("{tags: 1}"));
        things.createIndex(json("{'lines.n': 1}"));

        assertThat(idsOf("{tags: 'b'}")).containsExactly(1, 2);
        assertThat(idsOf("{tags: ['b']}")).containsExactly(2);
        assertThat(idsOf("{tags: {$all: ['a', 'b']}}")).containsExactly(1);
        assertThat(idsOf("{tags: {$size: 0}}")).containsExactly(3);
        assertThat(idsOf("{'lines.n': 2}")).containsExactly(4);
        assertThat(idsOf("{lines: {$elemMatch: {n: 1, k: 'y'}}}")).isEmpty();
        assertThat(idsOf("{lines: {$elemMatch: {n: 2, k: 'y'}}}")).containsExactly(4);
        assertThat(idsOf("{'lines.1.k': 'y'}")).containsExactly(4);
    }

    @Test
    void findsWhatIsOneOfSeveralStrings() {
        insert(
                "{_id: 1, v: 'a'}",
                "{_id: 2, v: ['c', 'b']}",
                "{_id: 3, v: 1}",
                "{_id: 4}",
                "{_id: 5, v: null}",
                "{_id: 7, v: {a: 'a'}}",
                "{_id: 8, v: 'c'}");

        assertThat(idsOf("{v: {$in: ['a', 'b', 'x']}}")).containsExactly(1, 2);
        assertThat(idsOf("{v: {$in: ['a', 'b'], $ne: 'a'}}")).containsExactly(2);
        assertThat(idsOf("{v: {$in: ['a', 'c']}, _id: {$gt: 1}}")).containsExactly(2, 8);
        assertThat(idsOf("{'v.a': {$in: ['a']}}")).containsExactly(7);
        things.createIndex(json("{v: 1}"));
        assertThat(idsOf("{v: {$in: ['a', 'b', 'x']}}")).containsExactly(1, 2);
        assertThat(idsOf("{$and: [{v: {$in: ['a', 'c']}}, {v: {$in: ['c']}}]}")).containsExactly(2, 8);
    }

    @Test
    void combinesConditions() {
        insert("{_id: 1, a: 1, b: 1}", "{_id: 2, a: 1, b: 2}", "{_id: 3, a: 2, b: 2}");

        assertThat(idsOf("{$or: [{a: 2}, {b: 1}]}")).containsExactly(1, 3);
        assertThat(idsOf("{$and: [{a: 1}, {b: 2}]}")).containsExactly(2);
        assertThat(idsOf("{$nor: [{a: 2}, {b: 1}]}")).containsExactly(2);
        assertThat(idsOf("{a: {$not: {$gt: 1}}}")).containsExactly(1, 2);
        assertThat(idsOf("{a: {$nin: [2]}}")).containsExactly(1, 2);
        assertThat(idsOf("{$expr: {$eq: ['$a', '$b']}}")).containsExactly(1, 3);
    }

    @Test
    void findsTextByPattern() {
        insert("{_id: 1, name: '东湖酒店（总店）'}", "{_id: 2, name: 'EAST Lake'}");

        assertThat(ids(things.find(new Document("name", Pattern.compile("酒店")))))
                .containsExactly(1);
        assertThat(ids(things.find(new Document("name", Pattern.compile("east", Pattern.CASE_INSENSITIVE)))))
                .containsExactly(2);
        assertThat(idsOf("{name: {$regex: '^东湖'}}")).containsExactly(1);
    }

    @Test
    void idsOfEveryTypeAreFoundAndPaged() {
        List<Object> ids = new ArrayList<>(
                List.of(7, 8L, 9.5, "text", new Document("a", 1).append("b", "x"), UUID.randomUUID(), new ObjectId()));
        ids.forEach(id -> things.insertOne(new Document("_id", id)));

        for (Object id : ids) {
            assertThat(stored(id)).containsEntry("_id", id);
        }
        assertThat(things.countDocuments(new Document("_id", new Document("$in", ids))))
                .isEqualTo(ids.size());
    }

    @Test
    void keepsEveryTypeOfValue() {
        UUID uuid = UUID.randomUUID();
        Document document = new Document("_id", 1)
                .append("decimal", Decimal128.parse("12345678901234567890.1234567890"))
                .append("uuid", uuid)
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("long", Long.MAX_VALUE)
                .append("none", null)
                .append("nested", new Document("list", List.of(1, "two", List.of(3))));
        things.insertOne(document);

        assertThat(stored(1)).isEqualTo(document);
    }

    @Test
    void projectsFields() {
        insert("{_id: 1, a: {b: 1, c: 2}, d: [1, 2, 3]}");

        assertThat(things.find().projection(json("{'a.b': 1, _id: 0}")).first()).isEqualTo(json("{a: {b: 1}}"));
        assertThat(things.find().projection(json("{d: 0}")).first()).isEqualTo(json("{_id: 1, a: {b: 1, c: 2}}"));
    }

    @Test
    void sortsSkipsAndLimits() {
        insert("{_id: 1, a: 2, b: 1}", "{_id: 2, a: 1, b: 1}", "{_id: 3, a: 1, b: 2}", "{_id: 4}");

        assertThat(ids(things.find().sort(json("{a: 1, b: -1}")))).containsExactly(4, 3, 2, 1);
        assertThat(ids(things.find().sort(json("{a: -1, b: 1}")))).containsExactly(1, 2, 3, 4);
        assertThat(ids(things.find().sort(json("{a: 1, b: -1}")).skip(1).limit(2)))
                .containsExactly(3, 2);
        things.createIndex(json("{a: 1, b: -1}"));
        assertThat(ids(things.find().sort(json("{a: 1, b: -1}")))).containsExactly(4, 3, 2, 1);
        assertThat(ids(things.find().sort(json("{a: -1, b: 1}")))).containsExactly(1, 2, 3, 4);
        assertThat(ids(things.find().sort(json("{a: -1, _id: 1}")))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sortsArraysByTheirLowestOrHighestValue() {
        insert("{_id: 1, v: [5, 1]}", "{_id: 2, v: [3]}", "{_id: 3, v: []}", "{_id: 4, v: 4}");

        assertThat(ids(things.find().sort(json("{v: 1}")))).containsExactly(3, 1, 2, 4);
        assertThat(ids(things.find().sort(json("{v: -1}")))).containsExactly(1, 4, 2, 3);
        things.createIndex(json("{v: 1}"), new IndexOptions().name("v"));
        assertThat(ids(things.find().sort(json("{v: 1}")))).containsExactly(3, 1, 2, 4);
        assertThat(ids(things.find().sort(json("{v: -1}")))).containsExactly(1, 4, 2, 3);
    }

    @Test
    void distinctAndCountSeeTheSameDocuments() {
        insert("{_id: 1, a: [1, 2]}", "{_id: 2, a: 2}", "{_id: 3, a: 3}");

        assertThat(things.distinct("a", json("{_id: {$lt: 3}}"), Integer.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(things.countDocuments(json("{a: 2}"))).isEqualTo(2);
        assertThat(things.estimatedDocumentCount()).isEqualTo(3);
    }
}
