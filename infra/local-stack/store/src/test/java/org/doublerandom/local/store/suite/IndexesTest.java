package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class IndexesTest extends ServerSuite {
    private static final int DUPLICATE = 11000;

    IndexesTest(Server server) {
        super(server);
    }

    @Test
    void anIdIsUnique() {
        insert("{_id: 1}");

        assertDuplicate(() -> insertOne("{_id: 1}"));
        assertDuplicate(() -> things.insertOne(new Document("_id", 1L)));
    }

    @Test
    void aUniqueFieldTakesItsAbsenceForOneValue() {
        things.createIndex(json("{k: 1}"), new IndexOptions().unique(true));
        insert("{_id: 1, k: 'a'}", "{_id: 2}");

        assertDuplicate(() -> insertOne("{_id: 3, k: 'a'}"));
        assertDuplicate(() -> insertOne("{_id: 3}"));
        assertDuplicate(() -> insertOne("{_id: 3, k: null}"));
        assertDuplicate(() -> things.updateOne(json("{_id: 1}"), json("{$unset: {k: ''}}")));
        assertThat(stored(1)).isEqualTo(json("{_id: 1, k: 'a'}"));
    }

    @Test
    void aSparseUniqueFieldMayBeAbsentManyTimes() {
        things.createIndex(json("{k: 1}"), new IndexOptions().unique(true).sparse(true));
        insert("{_id: 1}", "{_id: 2}", "{_id: 3, k: 'a'}");

        assertDuplicate(() -> things.updateOne(json("{_id: 1}"), json("{$set: {k: 'a'}}")));
        things.updateOne(json("{_id: 3}"), json("{$unset: {k: ''}}"));
        things.updateOne(json("{_id: 1}"), json("{$set: {k: 'a'}}"));
        assertThat(idsOf("{k: 'a'}")).containsExactly(1);
        assertThat(idsOf("{}")).containsExactly(1, 2, 3);
    }

    @Test
    void aCompoundUniqueKeyCountsAsAWhole() {
        things.createIndex(json("{a: 1, b: 1}"), new IndexOptions().unique(true));
        insert("{_id: 1, a: 1, b: 1}", "{_id: 2, a: 1, b: 2}", "{_id: 3, a: 2}");

        assertDuplicate(() -> insertOne("{_id: 4, a: 1, b: 2}"));
        assertDuplicate(() -> insertOne("{_id: 4, a: 2}"));
        things.deleteOne(json("{_id: 2}"));
        insertOne("{_id: 4, a: 1, b: 2}");
    }

    @Test
    void aListOfUniqueKeysIsUniqueKeyByKey() {
        things.createIndex(json("{keys: 1}"), new IndexOptions().unique(true).sparse(true));
        insert("{_id: 1, keys: ['a', 'b']}", "{_id: 2}");

        assertDuplicate(() -> insertOne("{_id: 3, keys: ['b']}"));
        assertDuplicate(() -> things.updateOne(json("{_id: 2}"), json("{$set: {keys: ['c', 'a']}}")));
        things.updateOne(json("{_id: 1}"), json("{$push: {keys: 'c'}}"));
        things.updateOne(json("{_id: 1}"), json("{$pull: {keys: 'b'}}"));
        insertOne("{_id: 3, keys: ['b']}");
        assertDuplicate(() -> insertOne("{_id: 4, keys: ['c']}"));
    }

    @Test
    void aPartialIndexSpeaksOfSomeDocuments() {
        things.createIndex(
                json("{k: 1}"), new IndexOptions().unique(true).partialFilterExpression(json("{open: true}")));
        insert("{_id: 1, k: 'a', open: false}", "{_id: 2, k: 'a', open: false}", "{_id: 3, k: 'a', open: true}");

        assertDuplicate(() -> things.updateOne(json("{_id: 1}"), json("{$set: {open: true}}")));
        assertThat(idsOf("{k: 'a'}")).containsExactly(1, 2, 3);
        assertThat(idsOf("{k: 'a', open: true}")).containsExactly(3);
        things.updateOne(json("{_id: 3}"), json("{$set: {open: false}}"));
        things.updateOne(json("{_id: 1}"), json("{$set: {open: true}}"));
        assertThat(idsOf("{k: 'a', open: true}")).containsExactly(1);
    }

    @Test
    void anIndexIsMadeOverWhatIsThereAlready() {
        insert("{_id: 1, a: 2}", "{_id: 2, a: 1}", "{_id: 3, a: 2}");

        assertThatThrownBy(() -> things.createIndex(json("{a: 1}"), new IndexOptions().unique(true)))
                .isInstanceOfAny(MongoCommandException.class, DuplicateKeyException.class);
        things.createIndex(json("{a: 1}"));
        things.createIndex(json("{a: 1}"));

        assertThat(idsOf("{a: 2}")).containsExactly(1, 3);
        assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "a_1");
    }

    @Test
    void theSameNameForAnotherIndexIsRefused() {
        things.createIndex(json("{a: 1}"), new IndexOptions().name("x"));

        assertThatThrownBy(() -> things.createIndex(
                        json("{a: 1}"), new IndexOptions().name("x").unique(true)))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things.createIndex(json("{b: 1}"), new IndexOptions().name("x")))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void anIndexCanBeDropped() {
        things.createIndex(json("{a: 1}"), new IndexOptions().unique(true));
        database.getCollection("others").createIndex(json("{c: 1}"));
        things.createIndex(json("{b: 1}"));
        insert("{_id: 1, a: 1}");

        things.dropIndex("a_1");
        insertOne("{_id: 2, a: 1}");
        assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "b_1");
        things.dropIndexes();
        assertThat(indexNames()).containsExactly("_id_");
        assertThat(idsOf("{a: 1}")).containsExactly(1, 2);
    }

    @Test
    void twoArraysInOneIndexAreRefusedAndNothingIsStored() {
        things.createIndex(json("{a: 1, b: 1}"));
        insert("{_id: 1, a: [1, 2], b: 1}");

        assertThatThrownBy(() -> insertOne("{_id: 2, a: [1], b: [2]}")).isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> things.updateOne(json("{_id: 1}"), json("{$set: {b: [3]}}")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(things.find().into(new ArrayList<>())).containsExactly(json("{_id: 1, a: [1, 2], b: 1}"));
    }

    @Test
    void whatIsDroppedIsGoneAndCanBeMadeAnew() {
        things.createIndex(json("{a: 1}"), new IndexOptions().unique(true));
        insert("{_id: 1, a: 1}");

        things.drop();

        assertThat(database.listCollectionNames().into(new ArrayList<>())).doesNotContain("things");
        insert("{_id: 2, a: 1}", "{_id: 3, a: 1}");
        assertThat(idsOf("{a: 1}")).containsExactly(2, 3);
    }

    private List<String> indexNames() {
        return things.listIndexes().into(new ArrayList<>()).stream()
                .map(index -> index.getString("name"))
                .toList();
    }

    private void insertOne(String document) {
        things.insertOne(json(document));
    }

    private static void assertDuplicate(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE))
                .hasMessageContaining("E11000 duplicate key error collection");
    }
}
