package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class UpdatesTest extends ServerSuite {
    UpdatesTest(Server server) {
        super(server);
    }

    @Test
    void changesSingleFields() {
        insert("{_id: 1, a: 1, b: {c: 2}, d: 'x', e: 3, old: 1}");

        update("{$set: {'b.d': 5}, $inc: {a: 4}, $unset: {d: ''}, $mul: {e: 2}, $rename: {old: 'new'}}");

        assertThat(stored(1)).isEqualTo(json("{_id: 1, a: 5, b: {c: 2, d: 5}, e: 6, new: 1}"));
    }

    @Test
    void keepsTheLowerAndTheHigher() {
        insert("{_id: 1, low: 5, high: 5}");

        update("{$min: {low: 7, since: 3}, $max: {high: 7}}");
        update("{$min: {low: 2, since: 9}, $max: {high: 1}}");

        assertThat(stored(1)).isEqualTo(json("{_id: 1, low: 2, high: 7, since: 3}"));
    }

    @Test
    void keepsTheEarlierInstant() {
        things.insertOne(new Document("_id", 1).append("since", new Date(2_000)));

        things.updateOne(json("{_id: 1}"), new Document("$min", new Document("since", new Date(1_000))));
        things.updateOne(json("{_id: 1}"), new Document("$min", new Document("since", new Date(3_000))));

        assertThat(stored(1).getDate("since")).isEqualTo(new Date(1_000));
    }

    @Test
    void pushesIntoAbsentAndEmptyArrays() {
        insert("{_id: 1, empty: []}");
        things.createIndex(json("{empty: 1}"));
        things.createIndex(json("{empty: 1, absent: 1}"));

        update("{$push: {empty: 1, 'deep.absent': 2}}");

        assertThat(stored(1)).isEqualTo(json("{_id: 1, empty: [1], deep: {absent: [2]}}"));
        assertThat(idsOf("{empty: 1}")).containsExactly(1);
    }

    @Test
    void pushesInOrderAndCutsOff() {
        insert("{_id: 1, n: [3, 1], d: [{k: 2}]}");

        update("{$push: {n: {$each: [2], $position: 0}, d: {$each: [{k: 3}, {k: 1}], $sort: {k: 1}, $slice: -2}}}");

        assertThat(stored(1)).isEqualTo(json("{_id: 1, n: [2, 3, 1], d: [{k: 2}, {k: 3}]}"));
        update("{$push: {n: {$each: [], $sort: -1, $slice: 2}}}");
        assertThat(stored(1).getList("n", Integer.class)).containsExactly(3, 2);
    }

    @Test
    void pullsWhatMatches() {
        insert("{_id: 1, outbox: [{id: 'a', n: 1}, {id: 'b', n: 2}, {id: 'c', n: 3}], n: [1, 2, 3]}");

        update("{$pull: {outbox: {id: {$in: ['a', 'c']}}, n: {$gte: 2}}}");

        assertThat(stored(1)).isEqualTo(json("{_id: 1, outbox: [{id: 'b', n: 2}], n: [1]}"));
    }

    @Test
    void addsToASetOnce() {
        insert("{_id: 1, s: ['a']}");

        update("{$addToSet: {s: 'a'}}");
        update("{$addToSet: {s: {$each: ['a', 'b']}}}");

        assertThat(stored(1).getList("s", String.class)).containsExactly("a", "b");
    }

    @Test
    void changesThePlaceThatMatched() {
        insert("{_id: 1, lines: [{n: 1, done: false}, {n: 2, done: false}, {n: 3, done: false}]}");

        things.updateOne(json("{_id: 1, 'lines.n': 2}"), json("{$set: {'lines.$.done': true}}"));
        assertThat(done()).containsExactly(false, true, false);
        things.updateOne(json("{_id: 1}"), json("{$set: {'lines.$[].done': false}}"));
        assertThat(done()).containsExactly(false, false, false);
        things.updateOne(
                json("{_id: 1}"),
                json("{$set: {'lines.$[big].done': true}}"),
                new UpdateOptions().arrayFilters(List.of(json("{'big.n': {$gte: 2}}"))));
        assertThat(done()).containsExactly(false, true, true);
    }

    private List<Boolean> done() {
        return stored(1).getList("lines", Document.class).stream()
                .map(line -> line.getBoolean("done"))
                .toList();
    }

    @Test
    void tellsWhatItMatchedAndChanged() {
        insert("{_id: 1, a: 1}", "{_id: 2, a: 1}");

        UpdateResult same = things.updateMany(json("{a: 1}"), json("{$set: {a: 1}}"));
        UpdateResult changed = things.updateMany(json("{a: 1}"), json("{$set: {a: 2}}"));

        assertThat(same.getMatchedCount()).isEqualTo(2);
        assertThat(same.getModifiedCount()).isZero();
        assertThat(changed.getModifiedCount()).isEqualTo(2);
        assertThat(things.updateOne(json("{_id: 9}"), json("{$set: {a: 2}}")).getMatchedCount())
                .isZero();
    }

    @Test
    void writesOnlyOverTheVersionThatWasRead() {
        insert("{_id: 1, version: {$numberLong: '1'}}");

        assertThat(toVersionTwo().getMatchedCount()).isEqualTo(1);
        assertThat(toVersionTwo().getMatchedCount()).isZero();
    }

    private UpdateResult toVersionTwo() {
        return things.updateOne(
                new Document("_id", 1).append("version", 1L), new Document("$set", new Document("version", 2L)));
    }

    @Test
    void makesWhatItDoesNotFind() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);

        UpdateResult made = things.updateOne(
                json("{_id: 'x', kind: 'k'}"), json("{$set: {a: 1}, $setOnInsert: {b: 2}, $inc: {n: 1}}"), upsert);
        UpdateResult found = things.updateOne(json("{_id: 'x'}"), json("{$setOnInsert: {b: 9}, $inc: {n: 1}}"), upsert);

        assertThat(made.getUpsertedId().asString().getValue()).isEqualTo("x");
        assertThat(found.getUpsertedId()).isNull();
        assertThat(stored("x")).isEqualTo(json("{_id: 'x', kind: 'k', a: 1, n: 2, b: 2}"));
    }

    @Test
    void replacesAWholeDocument() {
        insert("{_id: 1, a: 1, b: 2}");

        things.replaceOne(json("{_id: 1}"), json("{c: 3}"));

        assertThat(stored(1)).isEqualTo(json("{_id: 1, c: 3}"));
    }

    @Test
    void setsTheCurrentDate() {
        insert("{_id: 1}");
        Date before = new Date(System.currentTimeMillis() - 60_000);

        update("{$currentDate: {at: true}}");

        assertThat(stored(1).getDate("at")).isAfter(before);
    }

    @Test
    void refusesAChangeOfTheId() {
        insert("{_id: 1}");

        assertThatThrownBy(() -> update("{$set: {_id: 2}}")).isInstanceOf(MongoWriteException.class);
        assertThat(idsOf("{}")).containsExactly(1);
    }

    @Test
    void deletesOneOrAll() {
        insert("{_id: 1, a: 1}", "{_id: 2, a: 1}", "{_id: 3, a: 1}");

        assertThat(things.deleteOne(json("{a: 1}")).getDeletedCount()).isEqualTo(1);
        assertThat(things.deleteMany(json("{a: 1}")).getDeletedCount()).isEqualTo(2);
        assertThat(things.deleteMany(json("{a: 1}")).getDeletedCount()).isZero();
    }

    private void update(String change) {
        things.updateOne(json("{_id: 1}"), json(change));
    }
}
