package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class CursorsTest extends ServerSuite {
    private static final int MANY = 2_500;

    CursorsTest(Server server) {
        super(server);
    }

    @Test
    void everyDocumentComesOnceWhateverTheBatch() {
        insertMany();

        for (int size : new int[] {0, 1, 7, 1000}) {
            assertThat(ids(things.find().batchSize(size).limit(size == 1 ? 40 : 0)))
                    .doesNotHaveDuplicates()
                    .hasSize(size == 1 ? 40 : MANY);
            assertThat(ids(things.find(json("{g: {$in: [1, 2]}}"))
                            .sort(json("{n: -1}"))
                            .batchSize(size + 2)))
                    .hasSize(MANY / 5)
                    .doesNotHaveDuplicates();
        }
        assertThat(things.aggregate(List.of(json("{$match: {g: 1}}"), json("{$project: {n: 1}}")))
                        .batchSize(9)
                        .into(new ArrayList<>()))
                .hasSize(MANY / 10);
    }

    @Test
    void pagesFollowOneAnother() {
        insertMany();

        List<Object> paged = new ArrayList<>();
        Object last = -1;
        while (true) {
            List<Object> page = ids(things.find(new Document("_id", new Document("$gt", last)))
                    .sort(json("{_id: 1}"))
                    .limit(100));
            if (page.isEmpty()) {
                break;
            }
            paged.addAll(page);
            last = page.get(page.size() - 1);
        }

        assertThat(paged).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void anOpenCursorBearsChanges() {
        insertMany();
        try (MongoCursor<Document> cursor =
                things.find().sort(json("{n: 1}")).batchSize(10).iterator()) {
            IntStream.range(0, 10).forEach(i -> cursor.next());

            things.deleteMany(json("{n: {$gte: 10, $lt: 1000}}"));
            things.updateMany(json("{n: {$gte: 1000}}"), json("{$inc: {n: 100000}}"));

            List<Integer> rest = new ArrayList<>();
            cursor.forEachRemaining(each -> rest.add(each.getInteger("_id")));
            assertThat(rest).hasSize(MANY - 1000).doesNotHaveDuplicates();
        }
    }

    @Test
    void aClosedCursorIsGone() {
        insertMany();
        Document first = database.runCommand(json("{find: 'things', batchSize: 2}"));
        Long id = first.get("cursor", Document.class).getLong("id");
        assertThat(id).isNotZero();

        database.runCommand(new Document("killCursors", "things").append("cursors", List.of(id)));

        assertThatThrownBy(() -> database.runCommand(new Document("getMore", id).append("collection", "things")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(43));
    }

    @Test
    void aFirstBatchMayBeEmptyOrTheOnlyOne() {
        insertMany();

        Document none = database.runCommand(json("{find: 'things', batchSize: 0}"));
        assertThat(none.get("cursor", Document.class).getList("firstBatch", Document.class))
                .isEmpty();
        assertThat(none.get("cursor", Document.class).getLong("id")).isNotZero();
        Document single = database.runCommand(json("{find: 'things', batchSize: 3, singleBatch: true}"));
        assertThat(single.get("cursor", Document.class).getList("firstBatch", Document.class))
                .hasSize(3);
        assertThat(single.get("cursor", Document.class).getLong("id")).isZero();
    }

    @Test
    void filesOfSeveralChunksComeBack() {
        byte[] content = new byte[700_000];
        new Random(7).nextBytes(content);
        GridFSBucket files = GridFSBuckets.create(database, "files");

        ObjectId id = files.uploadFromStream("draw.csv", new ByteArrayInputStream(content));

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        files.downloadToStream(id, read);
        assertThat(read.toByteArray()).isEqualTo(content);
        files.delete(id);
        assertThat(database.getCollection("files.chunks").countDocuments()).isZero();
    }

    private void insertMany() {
        things.createIndex(json("{n: 1}"));
        things.createIndex(json("{g: 1, n: 1}"));
        things.insertMany(IntStream.range(0, MANY)
                .mapToObj(i -> new Document("_id", i).append("n", i).append("g", i % 10))
                .toList());
    }
}
