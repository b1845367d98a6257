package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store is restored from a backup that was taken before what the topics hold. */
class RestoredDrawTest extends DrawCeremony {
    private static final String EVENTS = "draw.events.v1";

    private RestorableDraws draws;

    @BeforeEach
    void startOnAStoreOfItsOwn(@TempDir Path folder) throws IOException {
        draws = new RestorableDraws(folder, DIRECTORY.url());
        api = draws.api();
    }

    @AfterEach
    void stop() {
        draws.close();
    }

    private void restore(Path backup) throws IOException {
        draws.restore(backup);
        api = draws.api();
    }

    @Test
    void aDrawThatWasOpenAtTheBackupIsAnnouncedAsItsTopicSaysAndCompletes() throws IOException {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        Path backup = draws.backup();
        announce(id).isStatus(200);
        awaitPublication(id);
        String announcement = publicFile(id, "announcement.txt").text();

        restore(backup);

        announce(id).isRefused(409, "draw-is-not-open");
        itIsAnnouncedAsBefore(id, announcement);
        itCompletesAndIsToldOnce(id);
    }

    @Test
    void aDrawOfWhichTheStoreKnowsNothingWaitsForItsBatchAndIsRebuilt() throws IOException {
        Path backup = draws.backup();
        String id = published("2024.L01.B1", SampleFrame.of(20));
        String announcement = publicFile(id, "announcement.txt").text();
        DIRECTORY.goAway();
        try {
            restore(backup);
            awaitCommands(id);
            assertThat(aheadOf(id)).as("waited for the release").hasSize(1);
            itIsAnnouncedAsBefore(id, announcement);
        } finally {
            DIRECTORY.comeBack();
        }

        open(id).isRefused(409, "draw-was-opened-before");
        itCompletesAndIsToldOnce(id);
        String next = published("2024.L01.B2", SampleFrame.of(20));
        assertThat(draw(next).path("serial").asInt()).isEqualTo(2);
        assertThat(log()).hasSize(2);
        assertThat(log().at("/1/text").asString())
                .contains("prev " + draw(id).at("/announcement/digest").asString() + "\n");
    }

    @Test
    void whoDrewOrDraftedIsKeptFromWitnessingARebuiltDraw() throws IOException {
        Path backup = draws.backup();
        String id = published("2024.L01.B1", SampleFrame.of(20));

        restore(backup);
        awaitCommands(id);

        enter(id, with("p-officer", "WITNESS"), THROWS).isRefused(403, "witness-has-another-duty");
        enter(id, with("p-drafter", "WITNESS"), THROWS).isRefused(403, "witness-has-another-duty");
    }

    @Test
    void aDrawThatWasCompletedAfterTheBackupHasTheSameOutcomeAgain() throws IOException {
        Path backup = draws.backup();
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        others.await(EVENTS, "org.doublerandom.draw.DrawCompleted.v1", id, 1);
        List<String> files = List.of(
                auditedFile(id, "outcome-full.txt").text(),
                publicFile(id, "outcome.txt").text(),
                publicFile(id, "seed.txt").text(),
                publicFile(id, "readings.txt").text());

        restore(backup);
        awaitCommands(id);

        assertThat(draw(id).path("state").asString()).isEqualTo("COMPLETED");
        assertThat(List.of(
                        auditedFile(id, "outcome-full.txt").text(),
                        publicFile(id, "outcome.txt").text(),
                        publicFile(id, "seed.txt").text(),
                        publicFile(id, "readings.txt").text()))
                .isEqualTo(files);
        enter(id, zhao, THROWS.replace('3', '1')).isRefused(409, "draw-is-not-announced");
        requestVoid(id, officer, "WITHDRAWN").isRefused(409, "completed-draw-is-final");
        assertThat(toldOf(id)).hasSize(2);
        assertThat(draws.all("selectionPages").toString()).contains("饭店T");
    }

    @Test
    void aVoidAfterTheBackupStandsAndTheLogGoesOnBehindIt() throws IOException {
        String first = opened("2024.L01.B1", SampleFrame.of(20));
        Path backup = draws.backup();
        requestVoid(first, officer, "WITHDRAWN").isStatus(201);
        approveVoid(first, approver, 1).isStatus(200);
        String second = published("2024.L01.B2", SampleFrame.of(20));
        requestVoid(second, officer, "WITHDRAWN").isStatus(201);
        approveVoid(second, approver, 1).isStatus(200);
        others.await(EVENTS, "org.doublerandom.draw.DrawVoided.v1", second, 1);
        String log = log().toString();
        String detail = auditedFile(second, "void-detail.txt").text();

        restore(backup);
        awaitCommands(second);

        assertThat(log().toString()).isEqualTo(log);
        assertThat(auditedFile(second, "void-detail.txt").text()).isEqualTo(detail);
        assertThat(draw(first).path("state").asString()).isEqualTo("VOIDED");
        requestVoid(second, officer, "WITHDRAWN").isRefused(409, "draw-is-void");
        published("2024.L01.B3", SampleFrame.of(20));
        assertThat(log()).hasSize(4);
    }

    @Test
    void anOutcomeThatWasToldWithoutReadingsIsForTheOperatorAndStillNoOtherIsDrawn() throws IOException {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        Path backup = draws.backup();
        String told =
                ArrivingFacts.example("org.doublerandom.draw.DrawCompleted.v1").replace("000000-SAMR.2024.L03.B1", id);
        others.publish(EVENTS, "org.doublerandom.draw.DrawCompleted.v1", id, 2, "told-before", told);

        restore(backup);

        enter(id, wang, THROWS, "00".repeat(32)).isRefused(503, "not-level");
        assertThat(draw(id).path("state").asString()).isEqualTo("ANNOUNCED");
        TestPerson operator = with("p-op", "OPERATOR");
        String ahead = aheadOf(id).get(0).getString("_id");
        api.as(operator)
                .post(
                        "/api/draw/v1/streams-ahead/" + ahead + "/decision",
                        Map.of("decision", "CONTINUE", "reason", "the witnesses enter again"))
                .isStatus(200);
        enter(id, wang, THROWS).isRefused(409, "another-outcome-was-told");
        requestVoid(id, officer, "WITHDRAWN").isRefused(409, "completed-draw-is-final");
    }

    private void itIsAnnouncedAsBefore(String id, String announcement) {
        assertThat(publicFile(id, "announcement.txt").text()).isEqualTo(announcement);
        assertThat(draw(id).path("state").asString()).isEqualTo("ANNOUNCED");
        assertThat(draw(id).at("/announcement/publishedAt").isMissingNode()).isFalse();
        assertThat(log()).hasSize(1);
    }

    private void itCompletesAndIsToldOnce(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> enter(id, wang, THROWS).status() == 200);
        enter(id, liu, THROWS).isStatus(200);
        awaitState(id, "COMPLETED");
        others.await(EVENTS, "org.doublerandom.draw.DrawCompleted.v1", id, 1);
        assertThat(toldOf(id)).extracting(Received::sequence).containsExactly(1L, 2L);
        assertThat(toldOf(id))
                .extracting(Received::type)
                .containsExactly("org.doublerandom.draw.DrawAnnounced.v1", "org.doublerandom.draw.DrawCompleted.v1");
    }

    private List<Received> toldOf(String id) {
        return others.all(EVENTS).stream()
                .filter(fact -> fact.stream().equals(id))
                .toList();
    }

    /** A command that changes nothing is not refused for want of being level. */
    private void awaitCommands(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> !api.as(wang)
                        .post(DRAWS, Map.of("batch", id))
                        .json()
                        .path("code")
                        .asString()
                        .equals("not-level"));
    }

    private List<Document> aheadOf(String id) {
        return draws.all("streamsAhead").stream()
                .filter(ahead -> ahead.getString("stream").equals(id))
                .toList();
    }
}
