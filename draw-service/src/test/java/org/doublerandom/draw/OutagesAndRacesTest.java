package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.facts.work.Sweeps;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Crashes, outages, wrong pages and races: nothing is lost, nothing is drawn twice, nothing shows too early. */
class OutagesAndRacesTest extends DrawCeremony {

    @Autowired
    MongoOperations mongo;

    @Autowired
    Sweeps work;

    @Test
    void aFrameThatComesBeforeItsBatchIsFetchedInRangesAndEachOnlyOnce() {
        String id = idOf("2024.L01.B1");
        freeze(id, SampleFrame.of(300).cutInto(4));
        release("2024.L01.B1");
        awaitOpening(id);

        assertThat(DIRECTORY.requestsFor(id))
                .containsExactlyInAnyOrder(
                        "/internal/v1/frames/" + id + "/files/pool?from=0&pages=64",
                        "/internal/v1/frames/" + id + "/files/pool?from=64&pages=11",
                        "/internal/v1/frames/" + id + "/files/roster?from=0&pages=2",
                        "/internal/v1/frames/" + id + "/files/conflicts?from=0&pages=1");
        announce(id).isStatus(200);
        assertThat(publicFile(id, "pool.txt").text())
                .isEqualTo(SampleFrame.of(300).pool());
    }

    @Test
    void aFrameIsFetchedWhenTheDirectoryComesBack() {
        DIRECTORY.goAway();
        String id = release("2024.L01.B1");
        freeze(id, SampleFrame.of(20));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> DIRECTORY.requestsFor(id).size() > 1);
        open(id).isRefused(409, "frame-not-ready");
        DIRECTORY.comeBack();

        awaitOpening(id);
    }

    @Test
    void aPoolThatIsOnlyInThePublicRecordIsFetchedBackAndDrawnFrom() {
        SampleFrame frame = SampleFrame.of(300).cutInto(4);
        String id = published("2024.L01.B1", frame);
        DIRECTORY.lose(id, "pool", "roster", "conflicts");
        mongo.remove(Query.query(Criteria.where("_id").is(id + "/pool/64")), "frameChunks");
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);

        awaitOutcome(id);

        Map<?, ?> pool = (Map<?, ?>) frame.frozen(id, authority).get("pool");
        assertThat(DIRECTORY.requestsFor(id))
                .endsWith(
                        "/internal/v1/frames/" + id + "/files/pool?from=64&pages=11",
                        "/internal/v1/copies/" + id + "/" + pool.get("root") + "/1");
        assertThat(publicFile(id, "pool.txt").text()).isEqualTo(frame.pool());
    }

    @Test
    void aRosterThatIsLostEverywhereIsBroughtByWhoHasOpenedItsSealedCopy() {
        SampleFrame frame = SampleFrame.of(20);
        String id = published("2024.L01.B1", frame);
        DIRECTORY.lose(id, "pool", "roster", "conflicts");
        mongo.remove(Query.query(Criteria.where("_id").is(id + "/roster/0")), "frameChunks");
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> DIRECTORY.requestsFor(id).stream()
                                .filter(path -> path.contains("/roster"))
                                .count()
                        > 1);
        assertThat(draw(id).path("state").asString()).isEqualTo("ANNOUNCED");
        String lost = DRAWS + "/" + id + "/frame/roster";
        api.as(officer)
                .put(lost, SampleFrame.bytes(frame.roster().replace("FOOD", "DRUG")), "text/plain")
                .isRefused(422, "file-is-another");

        api.as(auditor)
                .put(lost, SampleFrame.bytes(frame.roster()), "text/plain")
                .isStatus(200);

        awaitOutcome(id);
        assertThat(auditedFile(id, "roster.txt").text()).isEqualTo(frame.roster());
        api.as(officer)
                .put(lost, SampleFrame.bytes(frame.roster()), "text/plain")
                .isRefused(409, "file-is-here");
        api.as(officer)
                .put(DRAWS + "/" + id + "/frame/names", SampleFrame.bytes("x\n"), "text/plain")
                .isRefused(400, "invalid-value");
    }

    @Test
    void pagesThatAreNotTheFrozenOnesAreRefusedWithTheReason() {
        SampleFrame frozen = SampleFrame.of(20);
        String moved = release("2024.L01.B1");
        DIRECTORY.serve(
                moved,
                new SampleFrame(frozen.pool().replace("T0007", "T0007X"), frozen.roster(), frozen.conflicts(), 256));
        announceFrozen(moved, frozen);
        String missing = release("2024.L01.B2");
        DIRECTORY.serve(missing, SampleFrame.of(19));
        announceFrozen(missing, frozen);
        String unknown = release("2024.L01.B3");
        announceFrozen(unknown, frozen);
        for (String id : List.of(moved, missing, unknown)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> open(id).json().path("code").asString().equals("frame-is-wrong"));
        }
        assertThat(open(moved).json().path("detail").asString()).contains("expected");
        assertThat(open(missing).json().path("detail").asString()).contains("pool pages 0 to 0: 19 whole lines");
        assertThat(open(unknown).json().path("detail").asString()).contains("answered 404");
    }

    private void announceFrozen(String id, SampleFrame frame) {
        others.publish(
                "directory.internal.v1", "org.doublerandom.directory.FrameFrozen.v1", id, frame.frozen(id, authority));
    }

    @Test
    void aThirdWitnessDecidesWhenTwoDiffer() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        enter(id, wang, THROWS.replace('3', '2')).isStatus(200);
        Answer second = enter(id, liu, THROWS).isStatus(200);
        assertThat(second.json().at("/readings/verdict").asString()).isEqualTo("THIRD_NEEDED");
        enter(id, zhao, THROWS).isStatus(200);
        awaitOutcome(id);

        assertThat(publicFile(id, "seed.txt").text())
                .endsWith("beacon DICE 1 " + HexFormat.of().formatHex(SampleFrame.bytes(THROWS)) + "\n");
        assertThat(publicFile(id, "readings.txt").text().lines())
                .filteredOn(line -> line.startsWith("reading "))
                .hasSize(3);
    }

    @Test
    void theSecretIsReadableNowhereBeforeTheDrawIsCompleted() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        work.stop();
        String stored;
        try {
            enter(id, wang, THROWS).isStatus(200);
            enter(id, liu, THROWS).isStatus(200);
            assertThat(draw(id).path("state").asString()).isEqualTo("ANNOUNCED");
            assertThat(draw(id).at("/readings/verdict").asString()).isEqualTo("AGREED");
            stored = everythingStored()
                    + draw(id)
                    + publicFile(id, "announcement.txt").text()
                    + publicFile(id, "readings.txt").text();
            publicFile(id, "seed.txt").isRefused(404, "no-such-file");
        } finally {
            // As after a restart: what is stored says by itself that the draw is due.
            work.start();
        }
        awaitOutcome(id);

        String secret =
                publicFile(id, "seed.txt").text().lines().toList().get(2).split(" ")[2];
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(stored).contains(id).doesNotContain(secret);
    }

    private String everythingStored() {
        return mongo.getCollectionNames().stream()
                .flatMap(name -> mongo.findAll(Document.class, name).stream())
                .map(Document::toJson)
                .collect(Collectors.joining());
    }

    @Test
    void theCompletionWaitsForTheDirectoryAndTheReadingsStay() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        int before = DIRECTORY.requestsFor("lookups").size();
        DIRECTORY.goAway();
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> DIRECTORY.requestsFor("lookups").size() > before + 1);
        assertThat(draw(id).path("state").asString()).isEqualTo("ANNOUNCED");
        publicFile(id, "outcome.txt").isRefused(404, "no-such-file");
        DIRECTORY.comeBack();
        awaitOutcome(id);

        assertThat(others.await("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", id, 1))
                .hasSize(1);
    }

    @Test
    void drawsOpenedAndAnnouncedAtOnceGetSerialsWithoutGapsAndOneChain() {
        List<String> ids = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> release("2024.L01.B" + n))
                .toList();
        ids.forEach(id -> freeze(id, SampleFrame.of(20)));

        atOnce(ids, this::awaitOpening);
        atOnce(ids, id -> announce(id).isStatus(200));

        JsonNode list = api.as(officer).get(DRAWS).json().path("rows");
        assertThat(list.valueStream().map(entry -> entry.path("serial").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(list.valueStream().map(entry -> entry.path("state").asString()))
                .containsOnly("ANNOUNCED");
        Digest prev = Digest.ZEROS;
        int n = 0;
        for (JsonNode entry : log()) {
            LogRecord record = LogRecord.parse(entry.path("text").asString());
            assertThat(entry.path("n").asInt()).isEqualTo(++n);
            assertThat(record.prev()).isEqualTo(prev);
            assertThat(entry.path("digest").asString())
                    .isEqualTo(record.digest(Suite.SHA256).hex());
            prev = record.digest(Suite.SHA256);
        }
        assertThat(n).isEqualTo(12);
    }

    private static void atOnce(List<String> ids, Consumer<String> step) {
        ExecutorService threads = Executors.newFixedThreadPool(ids.size());
        try {
            CompletableFuture.allOf(ids.stream()
                            .map(id -> CompletableFuture.runAsync(() -> step.accept(id), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }
}
