package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shapes of the services' queries: none of them looks at documents that it does not need. That none is forgotten is the
 * matter of the services' own tests, whose store refuses whatever no index serves.
 */
class QueriesOfTheServicesTest {
    private static final int DOCUMENTS = 2_000;

    private static LocalStore store;
    private static MongoClient client;
    private static MongoCollection<Document> files;

    @BeforeAll
    static void fill() {
        store = LocalStore.inMemory();
        client = Stores.clientOf(store);
        files = client.getDatabase("shapes").getCollection("files");
        files.createIndex(Document.parse("{outboxSince: 1}"), new IndexOptions().sparse(true));
        files.createIndex(
                Document.parse("{'state.serialKey': 1}"),
                new IndexOptions().unique(true).sparse(true));
        files.createIndex(
                Document.parse("{'state.logKeys': 1}"),
                new IndexOptions().unique(true).sparse(true));
        for (String index : List.of(
                "{kind: 1, _id: 1}",
                "{'state.phase': 1}",
                "{'state.versions.digest': 1}",
                "{'state.authority': 1, 'state.serial': 1}",
                "{'state.authority': 1, 'state.logHead': 1}",
                "{'state.authority': 1, 'state.step': 1}",
                "{'state.due': 1}",
                "{'state.members': 1}",
                "{'state.draw': 1}",
                "{'state.clock.endedOn': 1}",
                "{'state.stage': 1, 'state.clock.deadline': 1}",
                "{'state.stage': 1, 'state.publishedAt': 1}",
                "{'state.nameParts': 1}",
                "{'state.uscc': 1}",
                "{arrived: 1}",
                "{nextTry: 1}")) {
            files.createIndex(Document.parse(index));
        }
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(document(i));
        }
        files.insertMany(documents);
    }

    private static Document document(int i) {
        Document state = new Document("serialKey", "s" + i)
                .append("logKeys", List.of("l" + i, "m" + i))
                .append("phase", i % 100 == 0 ? "OPEN" : "FROZEN")
                .append("requestedAt", DOCUMENTS - i)
                .append("versions", List.of(new Document("digest", "d" + i), new Document("digest", "e" + i)))
                .append("authority", "a" + i % 100)
                .append("serial", i)
                .append("step", "step" + i % 2)
                .append("due", i % 100 == 1)
                .append("members", List.of("p" + i % 200, "q" + i % 150))
                .append("draw", "draw" + i % 100)
                .append("target", "t" + (DOCUMENTS - i))
                .append("clock", new Document("deadline", "%05d".formatted(i)).append("endedOn", "%05d".formatted(i)))
                .append("stage", i % 10 == 0 ? "PUBLISHABLE" : i % 10 == 1 ? "AWAITING_RESULT" : "PUBLISHED")
                .append("nameParts", List.of("某", "n" + i % 40, "m" + i % 50))
                .append("name", "某N" + i % 40 + "M" + i % 50)
                .append("uscc", "U" + i);
        if (i % 2 == 0) {
            state.append("publishedAt", i / 4);
            state.append("logHead", i);
        }
        Document document = new Document("_id", "%05d".formatted(i))
                .append("version", 1L)
                .append("kind", i % 3 == 0 ? "A" : i % 3 == 1 ? "B" : "C")
                .append("outbox", List.of())
                .append("state", state);
        if (i % 400 == 0) {
            document.append("nextTry", i).append("arrived", i > 0);
        }
        return i % 500 == 0 ? document.append("outboxSince", i) : document;
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest(name = "{0} by {1}, {2} at most: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            {_id: '00007'}                                              | {}                              | 0   | 1
            {_id: '00007', version: {$numberLong: '1'}}                 | {}                              | 0   | 1
            {_id: '00007', outbox: {$size: 0}}                          | {}                              | 0   | 1
            {_id: {$in: ['00007', '00008', '00009', 'x']}}              | {}                              | 0   | 3
            {_id: {$in: ['00007', '00008']}}                            | {_id: 1}                        | 0   | 2
            {_id: '00007', 'hits.draw': {$ne: 'd'}}                     | {}                              | 0   | 1
            {outboxSince: {$exists: true}}                              | {outboxSince: 1}                | 500 | 4
            {}                                                          | {_id: 1}                        | 50  | 50
            {_id: {$gt: '01000'}}                                       | {_id: 1}                        | 50  | 50
            {kind: {$in: ['A']}, _id: {$gt: '01000'}}                   | {_id: 1}                        | 50  | 50
            {kind: {$in: ['A', 'C']}, _id: {$gt: '01000'}}              | {_id: 1}                        | 50  | 50
            {'state.phase': 'OPEN'}                                     | {'state.requestedAt': 1, _id: 1} | 0  | 20
            {'state.authority': 'a0', 'state.phase': 'OPEN'}            | {'state.requestedAt': 1, _id: 1} | 0  | 20
            {'state.versions.digest': 'e7'}                             | {}                              | 0   | 1
            {'state.serialKey': 's7'}                                   | {}                              | 0   | 1
            {'state.logKeys': 'm7'}                                     | {}                              | 0   | 1
            {'state.authority': 'a7'}                                   | {'state.serial': 1}             | 0   | 20
            {'state.authority': 'a8', 'state.logHead': {$exists: true}} | {}                              | 0   | 20
            {'state.authority': 'a8', 'state.serial': {$exists: true}}  | {'state.serial': -1}            | 1   | 1
            {'state.authority': 'a8', 'state.logHead': {$exists: true}} | {'state.logHead': -1}           | 1   | 1
            {'state.due': true}                                         | {}                              | 0   | 20
            {'state.members': 'p7'}                                     | {_id: 1}                        | 5   | 5
            {'state.authority': 'a7', 'state.step': 'step1'}            | {_id: 1}                        | 200 | 20
            {'state.draw': 'draw7'}                                     | {_id: 1}                        | 200 | 20
            {'state.draw': 'draw7'}                                     | {'state.target': 1, _id: 1}     | 0   | 20
            {'state.clock.endedOn': {$gte: '00100', $lte: '00199'}}     | {'state.clock.endedOn': 1, _id: 1} | 0 | 100
            {'state.stage': {$in: ['PUBLISHABLE']}}                     | {'state.clock.deadline': 1, _id: 1} | 0 | 200
            {'state.stage': {$in: ['PUBLISHABLE']}}                     | {'state.clock.deadline': 1, _id: 1} | 9 | 10
            {'state.stage': {$in: ['PUBLISHABLE', 'AWAITING_RESULT']}, 'state.clock.deadline': {$lt: '00100'}} | {'state.clock.deadline': 1, _id: 1} | 0 | 20
            {'state.stage': {$in: ['PUBLISHED']}}                       | {'state.publishedAt': -1, _id: 1} | 20 | 22
            {$or: [{'state.nameParts': {$all: ['n7', 'm7']}, 'state.name': {$regex: 'n7m7', $options: 'i'}}, {'state.uscc': 'U8'}]} | {'state.name': 1, _id: 1} | 50 | 51
            {$or: [{nextTry: {$lte: 3}}, {arrived: true}]}              | {nextTry: 1}                    | 100 | 8
            """)
    void looksOnlyAtWhatItNeeds(String filter, String sort, int limit, int examined) {
        Document explained = find(filter, sort, limit).explain(ExplainVerbosity.EXECUTION_STATS);

        assertThat(explained.toString()).doesNotContain("COLLSCAN");
        assertThat(explained
                        .get("executionStats", Document.class)
                        .get("totalDocsExamined", Number.class)
                        .intValue())
                .isLessThanOrEqualTo(examined);
        assertThat(find(filter, sort, limit).first()).isNotNull();
    }

    private static FindIterable<Document> find(String filter, String sort, int limit) {
        return files.find(Document.parse(filter)).sort(Document.parse(sort)).limit(limit);
    }
}
