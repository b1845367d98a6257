package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes several documents learns exactly which of them were stored. */
class FailedWritesTest extends ServerSuite {
    FailedWritesTest(Server server) {
        super(server);
    }

    @BeforeEach
    void oneKnownDocument() {
        things.createIndex(json("{k: 1}"), new IndexOptions().unique(true).sparse(true));
        insert("{_id: 2, k: 'taken'}");
    }

    @Test
    void anOrderedInsertStopsAtTheFirstRefusal() {
        MongoBulkWriteException failed = insertMany(true);

        assertThat(failed.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(indexes(failed)).containsExactly(1);
        assertThat(idsOf("{}")).containsExactly(1, 2);
    }

    @Test
    void anUnorderedInsertStoresAllOthers() {
        MongoBulkWriteException failed = insertMany(false);

        assertThat(failed.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(indexes(failed)).containsExactly(1, 2);
        assertThat(idsOf("{}")).containsExactly(1, 2, 4);
    }

    private MongoBulkWriteException insertMany(boolean ordered) {
        List<Document> documents =
                List.of(json("{_id: 1}"), json("{_id: 2}"), json("{_id: 3, k: 'taken'}"), json("{_id: 4}"));
        return catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(documents, new InsertManyOptions().ordered(ordered)));
    }

    @Test
    void anOrderedBulkStopsAtTheFirstRefusal() {
        MongoBulkWriteException failed = bulk(true);

        BulkWriteResult result = failed.getWriteResult();
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isZero();
        assertThat(indexes(failed)).containsExactly(2);
        assertThat(idsOf("{}")).containsExactly(1, 2);
    }

    @Test
    void anUnorderedBulkDoesAllThatCanBeDone() {
        MongoBulkWriteException failed = bulk(false);

        BulkWriteResult result = failed.getWriteResult();
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(indexes(failed)).containsExactly(2);
        assertThat(idsOf("{}")).containsExactly(1, 5);
    }

    private MongoBulkWriteException bulk(boolean ordered) {
        List<WriteModel<Document>> writes = List.of(
                new InsertOneModel<>(json("{_id: 1}")),
                new UpdateOneModel<>(json("{_id: 1}"), json("{$set: {a: 1}}")),
                new UpdateOneModel<>(json("{_id: 1}"), json("{$set: {k: 'taken'}}")),
                new UpdateOneModel<>(json("{_id: 5}"), json("{$set: {a: 1}}"), new UpdateOptions().upsert(true)),
                new DeleteOneModel<>(json("{_id: 2}")));
        return catchThrowableOfType(
                MongoBulkWriteException.class, () -> things.bulkWrite(writes, new BulkWriteOptions().ordered(ordered)));
    }

    @Test
    void anUpdateOfManyLeavesTheRefusedDocumentAsItWas() {
        insert("{_id: 6, a: 1}");

        catchThrowableOfType(
                MongoWriteException.class,
                () -> things.updateOne(json("{_id: 6}"), json("{$set: {a: 2, k: 'taken'}}")));

        assertThat(stored(6)).isEqualTo(json("{_id: 6, a: 1}"));
        assertThat(idsOf("{k: 'taken'}")).containsExactly(2);
    }

    private static List<Integer> indexes(MongoBulkWriteException failed) {
        return failed.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }
}
