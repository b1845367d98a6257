package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PipelinesTest extends ServerSuite {
    PipelinesTest(Server server) {
        super(server);
    }

    @BeforeEach
    void documents() {
        insert(
                "{_id: 1, kind: 'a', n: 1, tags: ['x', 'y']}",
                "{_id: 2, kind: 'b', n: 2, tags: ['x']}",
                "{_id: 3, kind: 'a', n: 3, tags: []}",
                "{_id: 4, kind: 'b', n: 4}");
        things.createIndex(json("{kind: 1, n: 1}"));
    }

    @Test
    void filtersSortsAndCutsLikeAFind() {
        assertThat(aggregate("{$match: {kind: 'a'}}", "{$sort: {n: -1}}", "{$skip: 1}", "{$limit: 1}"))
                .extracting("_id")
                .containsExactly(1);
        assertThat(aggregate("{$match: {kind: 'b'}}", "{$match: {n: {$gt: 2}}}"))
                .extracting("_id")
                .containsExactly(4);
    }

    @Test
    void groups() {
        assertThat(aggregate(
                        "{$group: {_id: '$kind', sum: {$sum: '$n'}, most: {$max: '$n'}, all: {$push: '$n'},"
                                + " count: {$sum: 1}, mean: {$avg: '$n'}}}",
                        "{$sort: {_id: 1}}"))
                .containsExactly(
                        json("{_id: 'a', sum: 4, most: 3, all: [1, 3], count: 2, mean: 2.0}"),
                        json("{_id: 'b', sum: 6, most: 4, all: [2, 4], count: 2, mean: 3.0}"));
        assertThat(aggregate("{$sortByCount: '$kind'}")).hasSize(2);
        assertThat(aggregate("{$match: {kind: 'a'}}", "{$count: 'n'}")).containsExactly(json("{n: 2}"));
    }

    @Test
    void unwindsAndShapes() {
        assertThat(aggregate("{$unwind: '$tags'}", "{$sort: {_id: 1, tags: 1}}", "{$project: {tags: 1}}"))
                .containsExactly(json("{_id: 1, tags: 'x'}"), json("{_id: 1, tags: 'y'}"), json("{_id: 2, tags: 'x'}"));
        assertThat(aggregate("{$match: {_id: 1}}", "{$addFields: {m: {$multiply: ['$n', 10]}}}", "{$unset: 'tags'}"))
                .containsExactly(json("{_id: 1, kind: 'a', n: 1, m: 10}"));
        assertThat(aggregate("{$match: {_id: 1}}", "{$replaceRoot: {newRoot: {only: '$n'}}}"))
                .containsExactly(json("{only: 1}"));
    }

    @Test
    void computesOverArrays() {
        assertThat(aggregate(
                        "{$match: {_id: 1}}",
                        "{$project: {_id: 0, up: {$map: {input: '$tags', as: 't', in: {$toUpper: '$$t'}}},"
                                + " some: {$filter: {input: '$tags', as: 't', cond: {$eq: ['$$t', 'y']}}},"
                                + " all: {$reduce: {input: '$tags', initialValue: '',"
                                + " in: {$concat: ['$$value', '$$this']}}}}}"))
                .containsExactly(json("{up: ['X', 'Y'], some: ['y'], all: 'xy'}"));
    }

    @Test
    void facetsAndBuckets() {
        assertThat(aggregate("{$facet: {a: [{$match: {kind: 'a'}}, {$count: 'n'}], all: [{$count: 'n'}]}}"))
                .containsExactly(json("{a: [{n: 2}], all: [{n: 4}]}"));
        assertThat(aggregate("{$bucket: {groupBy: '$n', boundaries: [1, 3, 5]}}"))
                .containsExactly(json("{_id: 1, count: 2}"), json("{_id: 3, count: 2}"));
    }

    @Test
    void looksUpInOtherCollections() {
        database.getCollection("kinds").insertOne(json("{_id: 'a', name: 'first'}"));

        assertThat(aggregate(
                        "{$match: {_id: {$in: [1, 2]}}}",
                        "{$sort: {_id: 1}}",
                        "{$lookup: {from: 'kinds', localField: 'kind', foreignField: '_id', as: 'k'}}",
                        "{$project: {k: 1}}"))
                .containsExactly(json("{_id: 1, k: [{_id: 'a', name: 'first'}]}"), json("{_id: 2, k: []}"));
        assertThat(aggregate(
                        "{$match: {_id: 1}}",
                        "{$lookup: {from: 'kinds', let: {k: '$kind'},"
                                + " pipeline: [{$match: {$expr: {$eq: ['$_id', '$$k']}}}], as: 'k'}}",
                        "{$project: {k: 1}}"))
                .containsExactly(json("{_id: 1, k: [{_id: 'a', name: 'first'}]}"));
    }

    @Test
    void writesItsResultIntoACollection() {
        aggregate("{$match: {kind: 'a'}}", "{$project: {n: 1}}", "{$out: 'copies'}");
        assertThat(database.getCollection("copies").find().into(new ArrayList<>()))
                .containsExactlyInAnyOrder(json("{_id: 1, n: 1}"), json("{_id: 3, n: 3}"));

        aggregate("{$match: {_id: {$in: [1, 2]}}}", "{$project: {kind: 1}}", "{$merge: 'copies'}");
        assertThat(database.getCollection("copies").find().into(new ArrayList<>()))
                .containsExactlyInAnyOrder(
                        json("{_id: 1, n: 1, kind: 'a'}"), json("{_id: 3, n: 3}"), json("{_id: 2, kind: 'b'}"));
    }

    @Test
    void samples() {
        assertThat(aggregate("{$sample: {size: 2}}")).hasSize(2);
    }
}
