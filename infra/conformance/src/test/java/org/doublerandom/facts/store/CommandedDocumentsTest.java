package org.doublerandom.facts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.doublerandom.facts.command.Command;
import org.doublerandom.facts.command.KeyUsedForAnotherPayload;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Update;

class CommandedDocumentsTest {
    private final Aggregates aggregates = FreshStore.aggregates();
    private final CommandedDocuments rows = aggregates.commanded("rows");

    @BeforeEach
    void aRowThatNoCommandHasWritten() {
        aggregates.mongo.save(new Document("_id", "r1").append("words", List.of()), "rows");
    }

    @Test
    void aRepeatChangesNothingAndAnotherPayloadUnderItsKeyIsRefused() {
        add("first", new Command("p-1", "POST /rows/r1", "key", "digest"));
        add("again", new Command("p-1", "POST /rows/r1", "key", "digest"));

        assertThatThrownBy(() -> add("other", new Command("p-1", "POST /rows/r1", "key", "another")))
                .isInstanceOf(KeyUsedForAnotherPayload.class);
        add("second", new Command("p-1", "POST /rows/r1", "key-2", "digest"));

        assertThat(stored().getList("words", String.class)).containsExactly("first", "second");
        assertThat(stored().getList("audit", Document.class))
                .extracting(
                        entry -> entry.getString("person"),
                        entry -> entry.getString("object"),
                        entry -> entry.getLong("to"))
                .containsExactly(tuple("p-1", "r1", 1L), tuple("p-1", "r1", 2L));
        assertThat(aggregates.opened()).contains("rows");
    }

    @Test
    void commandsAtOnceLoseNothingOfEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Void>> calls = IntStream.range(0, 8)
                .mapToObj(n -> (Callable<Void>) () -> {
                    add("w" + n, new Command("p-1", "POST /rows/r1", "key-" + n, "digest"));
                    return null;
                })
                .toList();
        for (Future<Void> done : threads.invokeAll(calls)) {
            done.get();
        }
        threads.shutdown();

        assertThat(stored().getList("words", String.class))
                .containsExactlyInAnyOrder("w0", "w1", "w2", "w3", "w4", "w5", "w6", "w7");
    }

    @Test
    void whatIsNotThereIsNotMade() {
        rows.change("r2", List.of("words"), document -> Update.update("words", List.of("x")));

        assertThat(aggregates.mongo.findById("r2", Document.class, "rows")).isNull();
    }

    private void add(String word, Command command) {
        Command.begin(command);
        try {
            rows.change("r1", List.of("words"), document -> {
                List<String> words = new ArrayList<>(document.getList("words", String.class));
                words.add(word);
                return Update.update("words", words);
            });
        } finally {
            Command.end();
        }
    }

    private Document stored() {
        return aggregates.mongo.findById("r1", Document.class, "rows");
    }
}
