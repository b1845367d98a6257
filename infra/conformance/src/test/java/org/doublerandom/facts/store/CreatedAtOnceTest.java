package org.doublerandom.facts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.facts.command.Command;
import org.doublerandom.facts.command.KeyUsedForAnotherPayload;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.Test;

class CreatedAtOnceTest {
    private final Aggregates aggregates = FreshStore.aggregates();
    private final AggregateCollection<Thing> things =
            aggregates.collection("things", Thing.class).indexedBy("kind");

    record Thing(String kind, String made) {}

    record Made(String by) {}

    @Test
    void theSameCommandSentManyTimesAtOnceCreatesOnceAndAnswersTheSame() throws Exception {
        Command command = new Command("p-1", "POST /things", "key", "digest");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Thing>> calls = Stream.generate(() -> (Callable<Thing>) () -> created(command))
                .limit(8)
                .toList();
        Set<Thing> answers = new HashSet<>();
        for (Future<Thing> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).hasSize(1);
        assertThat(stored().getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void anotherCommandThatCreatesTheSameIsRefused() {
        created(new Command("p-1", "POST /things", "key", "digest"));

        assertThatThrownBy(() -> created(new Command("p-1", "POST /things", "other", "digest")))
                .isInstanceOf(AlreadyExists.class);
        assertThat(stored().getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void whatACommandCreatedIsFoundByItsRepeatAlone() {
        Thing made = created(new Command("p-1", "POST /things", "key", "digest"));

        assertThat(createdBefore(new Command("p-1", "POST /things", "key", "digest")))
                .contains(made);
        assertThat(createdBefore(new Command("p-1", "POST /things", "other", "digest")))
                .isEmpty();
        assertThat(createdBefore(new Command("p-2", "POST /things", "key", "digest")))
                .isEmpty();
        assertThat(things.createdBefore(query(where("state.kind").is("a")))).isEmpty();
        assertThatThrownBy(() -> createdBefore(new Command("p-1", "POST /things", "key", "another")))
                .isInstanceOf(KeyUsedForAnotherPayload.class);
    }

    private Optional<Thing> createdBefore(Command command) {
        Command.begin(command);
        try {
            return things.createdBefore(query(where("state.kind").is("a")));
        } finally {
            Command.end();
        }
    }

    private Thing created(Command command) {
        Command.begin(command);
        try {
            String made = Thread.currentThread().getName() + System.nanoTime();
            return things.create("t1", () -> Change.to(new Thing("a", made), new Made(made)));
        } finally {
            Command.end();
        }
    }

    private Document stored() {
        return aggregates.mongo.findById("t1", Document.class, "things");
    }
}
