package org.doublerandom.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.releaseOfTwin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.doublerandom.facts.command.Command;
import org.doublerandom.plan.domain.PlanFixtures;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchBeforeIsOpen;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.BatchesContract;
import org.doublerandom.testkit.StoredFacts;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class MongoBatchesTest extends BatchesContract {
    private final StoredFacts stored = new StoredFacts();
    private final Batches batches = new MongoBatches(stored.aggregates());

    @Override
    protected Batches batches() {
        return batches;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }

    @Test
    void twinLinesReleasedAtTheSameMomentAreDecidedUponOneAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> releases = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(n -> () -> isReleased(n))
                .toList();
        int released = 0;
        for (Future<Boolean> answer : threads.invokeAll(releases)) {
            released += answer.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(released).isEqualTo(1);
        assertThat(facts()).hasSize(1);
    }

    private boolean isReleased(int twin) {
        try {
            batches.add(COUNTY, before -> releaseOfTwin(twin, before));
            return true;
        } catch (BatchBeforeIsOpen refused) {
            return false;
        }
    }

    @Test
    void aRepeatOfTheCommandAnswersWithWhatItReleased() {
        Command command = new Command("p-planner", "POST /batches", "key", "digest");
        Batch released = by(command);

        assertThat(by(command)).isEqualTo(released);
        batches.change(released.id(), batch -> batch.drew(12));
        assertThat(by(command).id()).isEqualTo(released.id());
        assertThat(facts()).hasSize(1);
    }

    @Test
    void aBatchOfBeforeTurnsWereCountedIsReadAndCounted() {
        batches.add(COUNTY, PlanFixtures::release);
        stored.mongo()
                .updateFirst(
                        new Query(),
                        new Update()
                                .unset("state.turn")
                                .unset("state.proposal")
                                .unset("state.line.visits")
                                .set("state.state", "DRAWN"),
                        "batches");

        assertThat(batches.add(COUNTY, PlanFixtures::release).id().code()).isEqualTo("2024.L03.B2");
    }

    private Batch by(Command command) {
        Command.begin(command);
        try {
            return batches.add(COUNTY, PlanFixtures::release);
        } finally {
            Command.end();
        }
    }
}
