package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What follows a void that lets nobody off: the next draw of the batch, from files that nobody chooses. */
class LaterAttemptTest extends DrawCeremony {
    @Autowired
    Environment environment;

    private void voided(String id, String reason) {
        requestVoid(id, officer, reason).isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);
    }

    private String openedAgain(String id) {
        return open(id).isStatus(201).json().path("id").asString();
    }

    private void publish(String id) {
        announce(id).isStatus(200);
        awaitPublication(id);
    }

    private void complete(String id) {
        publish(id);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        awaitOutcome(id);
    }

    private List<String> pool(String id) {
        return publicFile(id, "pool.txt").text().lines().toList();
    }

    private List<String> drawn(String id) {
        return publicFile(id, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .sorted()
                .toList();
    }

    /** What the program of somebody else says, given the address of the draw alone. */
    private String verified(String id) {
        return verify("http://localhost:" + environment.getRequiredProperty("local.server.port") + DRAWS + "/" + id
                + "/files");
    }

    /** The files of a draw and, beside them, those of the void attempt before, some of them replaced. */
    private String verifiedWith(String id, String before, Path folder, UnaryOperator<String> replacement)
            throws IOException {
        Files.createDirectories(folder.resolve("before"));
        for (String file : List.of("announcement.txt", "pool.txt", "seed.txt", "readings.txt")) {
            Files.writeString(folder.resolve(file), publicFile(id, file).text());
        }
        for (String file :
                List.of("announcement.txt", "pool.txt", "seed.txt", "readings.txt", "void.txt", "void-detail.txt")) {
            Files.writeString(
                    folder.resolve("before").resolve(file),
                    replacement.apply(publicFile(before, file).text()));
        }
        return verify(folder.toString());
    }

    /** The files of a draw and of the void attempt before, those that name inspectors among them. */
    private String verifiedAttempt(String id, String before, Path folder, UnaryOperator<String> replacement)
            throws IOException {
        Files.createDirectories(folder.resolve("before"));
        for (String file : List.of("announcement.txt", "pool.txt", "seed.txt", "readings.txt")) {
            Files.writeString(folder.resolve(file), publicFile(id, file).text());
            Files.writeString(
                    folder.resolve("before").resolve(file),
                    publicFile(before, file).text());
        }
        Files.writeString(
                folder.resolve("before").resolve("void.txt"),
                publicFile(before, "void.txt").text());
        for (String file : List.of("roster.txt", "conflicts.txt")) {
            Files.writeString(folder.resolve(file), auditedFile(id, file).text());
            Files.writeString(
                    folder.resolve("before").resolve(file),
                    replacement.apply(auditedFile(before, file).text()));
        }
        Files.writeString(
                folder.resolve("outcome-full.txt"),
                auditedFile(id, "outcome-full.txt").text());
        return verify(folder.toString());
    }

    /** All files of a draw void for its readings, those that name inspectors among them. */
    private String verifiedAsAuditor(String id, Path folder, UnaryOperator<String> replacement) throws IOException {
        Files.createDirectories(folder);
        for (String file : List.of("announcement.txt", "pool.txt", "seed.txt", "readings.txt", "outcome-2.txt")) {
            Files.writeString(folder.resolve(file), publicFile(id, file).text());
        }
        for (String file : List.of("roster.txt", "conflicts.txt")) {
            Files.writeString(folder.resolve(file), auditedFile(id, file).text());
        }
        for (int n = 1; n <= 3; n++) {
            String file = "outcome-" + n + "-full.txt";
            Files.writeString(
                    folder.resolve(file),
                    replacement.apply(auditedFile(id, file).text()));
        }
        return verify(folder.toString());
    }

    private static String verify(String place) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Verify.run(List.of("draw", place, "--lang", "en"), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDrawThatWasGivenUpIsDrawnFromTheSameFilesUnderTheSamePlan() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        open(id).isRefused(409, "draw-was-opened-before");
        voided(id, "GIVENUP");

        String again = openedAgain(id);
        complete(again);

        assertThat(again).isEqualTo(id + "-1-2");
        assertThat(draw(again).path("serial").asInt()).isEqualTo(2);
        assertThat(draw(again).path("plan").asString()).isEqualTo("2024.L01.B1");
        assertThat(draw(again).path("attempt").asInt()).isEqualTo(1);
        assertThat(pool(again)).hasSize(20);
        assertThat(verified(again)).contains("ok  outcome.txt").doesNotContain("WRONG");
        assertThat(publicFile(again, "scheme.txt").isStatus(200).text()).contains("批次 2024.L01.B1");
        open(id).isRefused(409, "draw-was-opened-before");
    }

    @Test
    void afterThreeReadingsThatDifferEverybodyIsDrawnWhomOneOfThemDrew(@TempDir Path folder) throws IOException {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS.replace('3', '2')).isStatus(200);
        enter(id, zhao, THROWS.replace('3', '1')).isStatus(200);
        open(id).isRefused(409, "draw-was-opened-before");
        voided(id, "READINGS");

        String second = openedAgain(id);
        complete(second);

        assertThat(second).isEqualTo(id + "-2");
        assertThat(draw(second).path("attempt").asInt()).isEqualTo(2);
        List<String> pool = pool(second);
        assertThat(pool).hasSizeBetween(4, 12).allMatch(line -> line.contains("\tSTRUCK\t"));
        assertThat(pool(id))
                .containsAll(
                        pool.stream().map(line -> line.replace("STRUCK", "ALL")).toList());
        assertThat(drawn(second))
                .isEqualTo(pool.stream().map(line -> line.split("\t")[0]).toList());
        assertThat(publicFile(second, "announcement.txt").text())
                .contains(
                        "\nplan 2024.L01.B1-2\n", "\nstratum STRUCK 10000 0 999999 " + pool.size() + " " + pool.size());
        assertThat(auditedFile(second, "roster.txt").text())
                .isEqualTo(auditedFile(id, "roster.txt").text());
        assertThat(verified(second))
                .contains("ok  attempt 2: after READINGS", "ok  outcome.txt", "ok  log: ")
                .doesNotContain("WRONG");
        assertThat(verifiedWith(second, id, folder, file -> file)).contains("ok  attempt 2: after READINGS");
        assertThat(verifiedWith(second, id, folder, file -> file.replace("reason READINGS", "reason DEPOSIT")))
                .contains("WRONG  void record: reason DEPOSIT, and every secret is there");
        // Another reading would have drawn others: the record of the void binds what was entered.
        String another = THROWS.replace('3', '5');
        assertThat(verifiedWith(second, id, folder, file -> file.replace(THROWS, another)))
                .contains("WRONG  void-detail: its evidence");
        assertThat(verified(id))
                .contains("OPEN  void: three readings differ", "drew " + pool.size())
                .contains("ok  outcome-1.txt: byte", "ok  outcome-2.txt: byte", "ok  outcome-3.txt: byte");
        assertThat(verifiedAsAuditor(id, folder.resolve("audited"), file -> file))
                .contains("ok  outcome-1-full.txt: byte", "ok  outcome-3-full.txt: byte");
        assertThat(verifiedAsAuditor(
                        id, folder.resolve("changed"), file -> file.replaceFirst("\nteam (\\S+ )\\S+", "\nteam $1I99")))
                .contains("WRONG  outcome-1-full.txt, line");
        publicFile(id, "outcome-1-full.txt").isRefused(401, "not-signed-in");
        assertThat(records())
                .extracting(entry -> entry.path("kind").asString())
                .containsExactly("announcement", "void", "announcement", "result");
    }

    @Test
    void whatIsInfeasibleTwiceIsCompletedWithThePlacesOpenThatNobodyFills() {
        SampleFrame oneInspector = SampleFrame.of(20).withRoster("I00\t*\t-\t99\t0\n");
        String id = published("2024.L01.B1", oneInspector);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        Awaitility.await().until(() -> draw(id).has("diagnosis"));
        voided(id, "INFEASIBLE");

        String second = openedAgain(id);
        complete(second);

        assertThat(drawn(id))
                .isEqualTo(
                        pool(second).stream().map(line -> line.split("\t")[0]).toList());
        assertThat(verified(id)).contains("ok  outcome.txt: byte").doesNotContain("WRONG");
        assertThat(publicFile(second, "announcement.txt").text()).contains("\nslot *\nslot *\n");
        assertThat(auditedFile(second, "outcome-full.txt").text()).contains("\nlevel -\nteam ");
        assertThat(drawn(second)).hasSize(4);
        assertThat(verified(second))
                .contains("ok  attempt 2: after INFEASIBLE, from the 4")
                .doesNotContain("WRONG");
        assertThat(draw(second).at("/outcome/openPlaces").asInt()).isEqualTo(4);
        var told = others.await("draw.events.v1", "org.doublerandom.draw.DrawCompleted.v1", second, 1);
        assertThat(told.get(0).body()).contains("\"openPlaces\":4");
        var selected = others.await("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", second, 1);
        assertThat(selected.get(0).body()).contains("\"batch\":\"" + id + "\"");
    }

    @Test
    void aReliefIsWaitedForCheckedAndToldInNumbers(@TempDir Path folder) throws IOException {
        SampleFrame oneInspector = SampleFrame.of(20).withRoster("I00\t*\tFOOD\t1\t0\n");
        String id = published("2024.L01.B1", oneInspector);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        Awaitility.await().until(() -> draw(id).has("diagnosis"));
        askRelief(id, List.of("FIRE")).isRefused(422, "relief-does-not-fit");
        askRelief(id, List.of()).isStatus(201);
        assertThat(draw(id).at("/voidRequests/0/relief/capsRaisedBy").asInt()).isEqualTo(9);
        approveVoid(id, approver, 1).isStatus(200);

        open(id).isRefused(409, "frame-not-ready");
        freeze(id + "-2.roster", oneInspector.widened("I00\t*\tFOOD\t10\t0\nI01\t*\t-\t19\t3\n", ""));
        Awaitility.await()
                .until(() -> !open(id).json().path("code").asString("").equals("frame-not-ready"));
        String second = id + "-2";
        complete(second);

        assertThat(draw(second).path("relieved").toString())
                .isEqualTo("{\"inspectorsAdded\":1,\"capsRaisedBy\":9,\"slotsChanged\":0}");
        assertThat(publicFile(second, "announcement.txt").text()).contains("\nslot FOOD\nslot *\n");
        assertThat(auditedFile(second, "roster.txt").text()).isEqualTo("I00\t*\tFOOD\t10\t0\nI01\t*\t-\t19\t3\n");
        assertThat(auditedFile(second, "outcome-full.txt").text()).contains("\nlevel 7\n");
        assertThat(draw(second).at("/outcome/openPlaces").asInt()).isZero();
        assertThat(verified(second))
                .contains("not checked:  attempt 2: that its roster differs only in caps and in 1 inspectors")
                .doesNotContain("WRONG");
        assertThat(verifiedAttempt(second, id, folder.resolve("as-it-is"), file -> file))
                .contains(
                        "ok  attempt 2: 1 inspectors were added and caps raised by 9 at most", "ok  outcome-full.txt");
        assertThat(verifiedAttempt(
                        second, id, folder.resolve("lower"), file -> file.replace("FOOD\t1\t0", "FOOD\t11\t0")))
                .contains("WRONG");
        var voided = others.await("draw.events.v1", "org.doublerandom.draw.DrawVoided.v1", id, 1);
        assertThat(voided.get(0).body()).contains("\"attempt\":2", "\"capsRaisedBy\":9", "\"unit\":\"*\"");
        var announced = others.await("draw.events.v1", "org.doublerandom.draw.DrawAnnounced.v1", second, 1);
        assertThat(announced.get(0).body()).contains("\"inspectorsAdded\":1");
    }

    @Test
    void aRosterThatDiffersInMoreThanWasAskedForIsNotDrawnFrom() {
        SampleFrame oneInspector = SampleFrame.of(20).withRoster("I00\t*\tFOOD\t1\t0\n");
        String id = published("2024.L01.B1", oneInspector);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        Awaitility.await().until(() -> draw(id).has("diagnosis"));
        askRelief(id, List.of()).isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);

        freeze(id + "-2.roster", oneInspector.widened("I00\t*\tFOOD\t10\t0\nI01\t*\tFOOD\t19\t3\n", ""));

        Awaitility.await().until(() -> open(id).json().path("code").asString("").equals("roster-does-not-follow"));
    }

    private Answer askRelief(String id, List<String> anybody) {
        Map<String, Object> relief =
                Map.of("capsRaisedBy", 9, "anybody", anybody, "added", List.of(Map.of("unit", "*", "tag", "-")));
        return api.as(officer)
                .post(
                        DRAWS + "/" + id + "/void-requests",
                        Map.of("reason", "INFEASIBLE", "text", "人手不足", "relief", relief));
    }

    @Test
    void whomAnEarlierBatchOfTheLineLeftUnvisitedIsDrawnInAnyCase() {
        String id = opened("2024.L01.B1", SampleFrame.of(22).withStruck(2));
        complete(id);

        // 20 % of the twenty others, and both of these.
        assertThat(publicFile(id, "announcement.txt").text())
                .contains("\nstratum ALL 2000 2 2 20 4\nstratum STRUCK 10000 0 999999 2 2\n");
        assertThat(drawn(id)).hasSize(6).contains("T0000", "T0001");
        assertThat(verified(id)).contains("ok  pool", "ok  outcome.txt").doesNotContain("WRONG");
        var completed = others.await("draw.events.v1", "org.doublerandom.draw.DrawCompleted.v1", id, 1);
        assertThat(completed.get(0).body()).contains("\"targets\":6", "\"struck\":2");
    }

    @Test
    void aRepeatOfTheCommandOpensNoOtherDraw() {
        String id = release("2024.L01.B1");
        freeze(id, SampleFrame.of(20));
        Awaitility.await()
                .until(() -> api.as(officer)
                                .post(DRAWS, Map.of("batch", id), "first")
                                .status()
                        == 201);
        voided(id, "GIVENUP");

        Answer repeated = api.as(officer).post(DRAWS, Map.of("batch", id), "first");

        assertThat(repeated.isStatus(201).json().path("id").asString()).isEqualTo(id);
        assertThat(openedAgain(id)).isEqualTo(id + "-1-2");
        assertThat(api.as(officer)
                        .post(DRAWS, Map.of("batch", id), "first")
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void nothingFollowsWhatWasWithdrawn() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        voided(id, "WITHDRAWN");

        open(id).isRefused(409, "batch-has-ended");
        open(id, with("p-drafter", "DRAW_OFFICER")).isRefused(403, "draw-officer-has-another-duty");
        assertThat(Stream.of(id + "-2", id + "-1-2")
                        .map(next -> api.as(officer).get(DRAWS + "/" + next).status()))
                .containsOnly(404);
    }
}
