package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.doublerandom.facts.outbox.OutboxRelay;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The store is restored, once, from a backup that knows of one opened draw; the topics know that it was announced, and all of
 * the others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoredDrawTest extends DrawCeremony {
    private static final String EVENTS = "draw.events.v1";
    private static final String ANNOUNCED = "org.doublerandom.draw.DrawAnnounced.v1";
    private static final String ENTERED = "org.doublerandom.draw.ReadingEntered.v1";
    private static final String ALTERED = "org.doublerandom.draw.DrawAltered.v1";
    private static final String COMPLETED = "org.doublerandom.draw.DrawCompleted.v1";

    private final Map<String, String> filesBefore = new TreeMap<>();

    @Autowired
    OutboxRelay relayOfTheOtherTests;

    private RestorableDraws draws;
    private String opened;
    private String lost;
    private String completed;
    private String givenUp;
    private String second;
    private String annulled;
    private String toldWithoutReadings;
    private JsonNode logBefore;

    @BeforeAll
    void restoreToBeforeTheAnnouncements(@TempDir Path folder) throws IOException {
        // It hears of the same releases, and would promise their schemes on the same topics from a store of its own.
        relayOfTheOtherTests.stop();
        draws = new RestorableDraws(folder, DIRECTORY.url());
        api = draws.api();
        opened = opened("2024.L01.B1", SampleFrame.of(20));
        Path backup = draws.backup();
        announce(opened).isStatus(200);
        awaitPublication(opened);
        lost = published("2024.L01.B2", SampleFrame.of(20));
        completed = completed("2024.L01.B3", SampleFrame.of(20));
        givenUp = published("2024.L01.B4", SampleFrame.of(20));
        enter(givenUp, wang, THROWS).isStatus(200);
        enter(givenUp, liu, THROWS.replace('3', '2')).isStatus(200);
        enter(givenUp, zhao, THROWS.replace('3', '1')).isStatus(200);
        requestVoid(givenUp, officer, "READINGS").isStatus(201);
        approveVoid(givenUp, approver, 1).isStatus(200);
        second = open(givenUp).isStatus(201).json().path("id").asString();
        announce(second).isStatus(200);
        awaitPublication(second);
        enter(second, wang, THROWS).isStatus(200);
        enter(second, liu, THROWS).isStatus(200);
        awaitOutcome(second);
        annulled = annulled("2024.L01.B7");
        toldWithoutReadings = published("2024.L01.B5", SampleFrame.of(20));
        others.await(EVENTS, COMPLETED, completed, 1);
        strikeTheFirstOf(completed);
        others.await(EVENTS, ALTERED, completed, 1);
        others.await(EVENTS, "org.doublerandom.draw.DrawVoided.v1", givenUp, 1);
        others.await(EVENTS, "org.doublerandom.draw.DrawVoided.v1", annulled, 1);
        tellACompletionAsAnEarlierVersionDid(toldWithoutReadings);
        everyFile(filesBefore);
        logBefore = log();

        Instant now = clock().instant();
        draws.restore(backup);
        clock().set(now);

        api = draws.api();
        decideAboutWhatCannotBeRebuilt();
        // By this clock, which jumps, the log took every announcement just now.
        clock().forward(Duration.ofSeconds(61));
    }

    @Override
    TestClock clock() {
        return draws.clock();
    }

    @AfterAll
    void stop() {
        draws.close();
        relayOfTheOtherTests.start();
    }

    private String annulled(String code) {
        String id = completed(code, SampleFrame.of(20));
        Map<String, Object> byLaw = Map.of("reason", "LAW", "text", "见附件", "evidence", "ab".repeat(32));
        api.as(officer).post(DRAWS + "/" + id + "/void-requests", byLaw).isStatus(201);
        approveVoid(id, with("p-supervisor", "SUPERVISOR").ofAuthority("999999-LAW"), 1)
                .isStatus(200);
        return id;
    }

    private void strikeTheFirstOf(String id) {
        String first = publicFile(id, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .findFirst()
                .orElseThrow();
        String strikes = DRAWS + "/" + id + "/strikes";
        api.as(officer)
                .post(strikes, Map.of("target", first, "reason", "CLOSED", "text", "见附件"))
                .isStatus(201);
        api.as(approver).post(strikes + "/1/approval", Map.of()).isStatus(200);
    }

    private void tellACompletionAsAnEarlierVersionDid(String id) {
        String told = ArrivingFacts.example(COMPLETED).replace("000000-SAMR.2024.L03.B1", id);
        others.publish(EVENTS, COMPLETED, id, 2, "told-before", told);
    }

    /** All else becomes level by itself; until the decision no command is taken, of whatever draw. */
    private void decideAboutWhatCannotBeRebuilt() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> undecided().equals(List.of(toldWithoutReadings))
                        && waiting().isEmpty());
        enter(lost, wang, THROWS).isRefused(503, "not-level");
        TestPerson operator = with("p-op", "OPERATOR");
        String stream = draws.all("streamsAhead").stream()
                .filter(found -> found.getString("stream").equals(toldWithoutReadings))
                .findFirst()
                .orElseThrow()
                .getString("_id");
        api.as(operator)
                .post(
                        "/api/draw/v1/streams-ahead/" + stream + "/decision",
                        Map.of("decision", "CONTINUE", "reason", "the witnesses enter again"))
                .isStatus(200);
    }

    private List<String> undecided() {
        return draws.all("streamsAhead").stream()
                .filter(found -> found.containsKey("undecided"))
                .map(found -> found.getString("stream"))
                .toList();
    }

    private List<String> waiting() {
        return draws.all("streamsAhead").stream()
                .filter(found -> found.containsKey("waitsFor"))
                .map(found -> found.getString("stream"))
                .toList();
    }

    @Test
    void whatIsPublicOrForAuditorsIsByteForByteAsItWas() {
        Map<String, String> files = new TreeMap<>();
        everyFile(files);

        assertThat(files).isEqualTo(filesBefore);
        assertThat(files).containsKeys(completed + "/outcome-full.txt", givenUp + "/void-detail.txt");
        for (int n = 0; n < logBefore.size(); n++) {
            assertThat(log().get(n)).isEqualTo(logBefore.get(n));
        }
    }

    @Test
    void aDrawThatWasOpenAtTheBackupIsAnnouncedAsItsTopicSaysAndCompletes() {
        announce(opened).isRefused(409, "draw-is-not-open");
        assertThat(draw(opened).at("/announcement/publishedAt").isMissingNode()).isFalse();
        itCompletesAndIsToldOnce(opened);
    }

    @Test
    void aDrawOfWhichTheStoreKnewNothingWaitedForItsBatchAndCompletes() {
        assertThat(draws.all("streamsAhead"))
                .as("found at the start, before the release came again, and decided by nobody")
                .anySatisfy(found -> {
                    assertThat(found.getString("stream")).isEqualTo(lost);
                    assertThat(found).doesNotContainKeys("undecided", "decisions");
                });
        itCompletesAndIsToldOnce(lost);
        open(lost).isRefused(409, "draw-was-opened-before");
    }

    @Test
    void whoDrewOrDraftedIsKeptFromWitnessingARebuiltDraw() {
        enter(lost, with("p-officer", "WITNESS"), THROWS).isRefused(403, "witness-has-another-duty");
        enter(lost, with("p-drafter", "WITNESS"), THROWS).isRefused(403, "witness-has-another-duty");
    }

    @Test
    void aDrawThatWasCompletedAfterTheBackupIsFinal() {
        assertThat(draw(completed).path("state").asString()).isEqualTo("COMPLETED");
        enter(completed, zhao, THROWS.replace('3', '1')).isRefused(409, "draw-is-not-announced");
        requestVoid(completed, officer, "WITHDRAWN").isRefused(409, "completed-draw-is-final");
        assertThat(toldOf(completed))
                .extracting(Received::type)
                .containsExactly(ANNOUNCED, ENTERED, ENTERED, COMPLETED, ALTERED);
        assertThat(draws.all("selectionPages").toString()).contains(completed, "饭店T");
    }

    @Test
    void aStrikeThatStandsInTheLogIsNotApprovedAgain() {
        assertThat(draw(completed).at("/alterations/stand")).hasSize(1);
        api.as(approver)
                .post(DRAWS + "/" + completed + "/strikes/1/approval", Map.of())
                .isRefused(409, "alteration-stands");
        assertThat(others.all("draw.internal.v1"))
                .filteredOn(fact -> fact.stream().equals(completed))
                .extracting(Received::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void aDrawThatWasGivenUpAfterTheBackupStaysSo() {
        assertThat(draw(givenUp).path("state").asString()).isEqualTo("VOIDED");
        requestVoid(givenUp, officer, "WITHDRAWN").isRefused(409, "draw-is-void");
        assertThat(toldOf(givenUp)).hasSize(5);
    }

    @Test
    void aDrawThatWasVoidByLawAfterTheBackupStaysSoWithItsOutcome() {
        assertThat(draw(annulled).path("state").asString()).isEqualTo("VOIDED");
        assertThat(draw(annulled).at("/outcome/targets").asInt()).isEqualTo(4);
        open(annulled).isRefused(409, "batch-has-ended");
        assertThat(toldOf(annulled)).hasSize(5);
        assertThat(others.all("draw.internal.v1"))
                .filteredOn(fact -> fact.stream().equals(annulled))
                .extracting(Received::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void theAttemptBehindAVoidIsMadeAgainFromTheFilesThatFollowFromIt() {
        assertThat(draw(second).path("state").asString()).isEqualTo("COMPLETED");
        assertThat(publicFile(second, "pool.txt").text().lines()).allMatch(line -> line.contains("\tSTRUCK\t"));
        open(givenUp).isRefused(409, "draw-was-opened-before");
        assertThat(toldOf(second)).hasSize(4);
    }

    @Test
    void anOutcomeThatWasToldWithoutReadingsIsTheOnlyOneItsDrawComesTo() {
        assertThat(draw(toldWithoutReadings).path("state").asString()).isEqualTo("ANNOUNCED");
        enter(toldWithoutReadings, wang, THROWS).isRefused(409, "another-outcome-was-told");
        requestVoid(toldWithoutReadings, officer, "WITHDRAWN").isRefused(409, "completed-draw-is-final");
    }

    @Test
    void aNewDrawTakesTheNextSerialAndTheNextPlaceInTheLog() {
        JsonNode before = log();
        String next = published("2024.L01.B6", SampleFrame.of(20));

        assertThat(draw(next).path("serial").asInt()).isEqualTo(8);
        assertThat(log()).hasSize(before.size() + 2);
        String last = before.get(before.size() - 1).path("digest").asString();
        assertThat(log().get(before.size()).path("text").asString()).contains("prev " + last + "\n");
    }

    private void everyFile(Map<String, String> files) {
        for (String id : List.of(opened, lost, completed, givenUp, second, toldWithoutReadings)) {
            files.put(
                    id + "/announcement.txt", publicFile(id, "announcement.txt").text());
        }
        Stream.of("scheme.txt", "seed.txt", "readings.txt", "result.txt", "outcome.txt")
                .forEach(file -> files.put(
                        completed + "/" + file, publicFile(completed, file).text()));
        files.put(
                completed + "/detail-1.txt",
                auditedFile(completed, "detail-1.txt").text());
        for (String id : List.of(completed, second)) {
            files.put(
                    id + "/outcome-full.txt",
                    auditedFile(id, "outcome-full.txt").text());
            files.put(id + "/pool.txt", publicFile(id, "pool.txt").text());
        }
        for (String id : List.of(givenUp, annulled)) {
            files.put(id + "/void.txt", publicFile(id, "void.txt").text());
            files.put(id + "/void-detail.txt", publicFile(id, "void-detail.txt").text());
        }
        files.put(
                annulled + "/outcome-full.txt",
                auditedFile(annulled, "outcome-full.txt").text());
    }

    private void itCompletesAndIsToldOnce(String id) {
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        awaitOutcome(id);
        others.await(EVENTS, COMPLETED, id, 1);
        assertThat(toldOf(id)).extracting(Received::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(toldOf(id)).extracting(Received::type).containsExactly(ANNOUNCED, ENTERED, ENTERED, COMPLETED);
    }

    private List<Received> toldOf(String id) {
        return others.all(EVENTS).stream()
                .filter(fact -> fact.stream().equals(id))
                .toList();
    }
}
