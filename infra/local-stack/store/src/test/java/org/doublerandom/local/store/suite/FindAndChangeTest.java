package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FindAndChangeTest extends ServerSuite {
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    FindAndChangeTest(Server server) {
        super(server);
    }

    @Test
    void returnsTheDocumentBeforeOrAfter() {
        insert("{_id: 1, n: 1}");

        assertThat(things.findOneAndUpdate(json("{_id: 1}"), json("{$inc: {n: 1}}")))
                .isEqualTo(json("{_id: 1, n: 1}"));
        assertThat(things.findOneAndUpdate(json("{_id: 1}"), json("{$inc: {n: 1}}"), AFTER))
                .isEqualTo(json("{_id: 1, n: 3}"));
        assertThat(things.findOneAndUpdate(json("{_id: 9}"), json("{$inc: {n: 1}}"), AFTER))
                .isNull();
    }

    @Test
    void takesTheFirstInOrder() {
        insert("{_id: 1, p: 3, s: 'w'}", "{_id: 2, p: 1, s: 'w'}", "{_id: 3, p: 2, s: 'w'}");
        FindOneAndUpdateOptions lowest = new FindOneAndUpdateOptions()
                .sort(json("{p: 1}"))
                .projection(json("{_id: 1}"))
                .returnDocument(ReturnDocument.AFTER);

        assertThat(things.findOneAndUpdate(json("{s: 'w'}"), json("{$set: {s: 'd'}}"), lowest))
                .isEqualTo(json("{_id: 2}"));
        assertThat(things.findOneAndUpdate(json("{s: 'w'}"), json("{$set: {s: 'd'}}"), lowest))
                .isEqualTo(json("{_id: 3}"));
    }

    @Test
    void makesWhatItDoesNotFind() {
        FindOneAndUpdateOptions upsert = new FindOneAndUpdateOptions().upsert(true);

        assertThat(things.findOneAndUpdate(json("{_id: 'c'}"), json("{$inc: {n: 1}}"), upsert))
                .isNull();
        assertThat(things.findOneAndUpdate(
                        json("{_id: 'd'}"), json("{$inc: {n: 1}}"), upsert.returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(json("{_id: 'd', n: 1}"));
        assertThat(things.findOneAndReplace(
                        json("{_id: 'e'}"),
                        json("{n: 7}"),
                        new FindOneAndReplaceOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(json("{_id: 'e', n: 7}"));
    }

    @Test
    void deletesWhatItReturns() {
        insert("{_id: 1, p: 1}", "{_id: 2, p: 2}");

        assertThat(things.findOneAndDelete(json("{}"), new FindOneAndDeleteOptions().sort(json("{p: -1}"))))
                .isEqualTo(json("{_id: 2, p: 2}"));
        assertThat(idsOf("{}")).containsExactly(1);
    }

    @Test
    void nobodyGetsANumberTwice() throws InterruptedException, ExecutionException {
        insert("{_id: 'counter', n: 0}");
        Set<Integer> given = new ConcurrentSkipListSet<>();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<?>> running = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            running.add(callers.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    Document next = things.findOneAndUpdate(json("{_id: 'counter'}"), json("{$inc: {n: 1}}"), AFTER);
                    given.add(next.getInteger("n"));
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        callers.shutdown();

        assertThat(given).hasSize(200).contains(1, 200);
    }
}
