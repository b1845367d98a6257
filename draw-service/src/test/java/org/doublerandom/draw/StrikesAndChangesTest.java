package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What two persons may alter about a completed draw, and who finds it in order afterwards. */
class StrikesAndChangesTest extends DrawCeremony {
    private static final String INTERNAL = "draw.internal.v1";
    private static final String REPLACED = "org.doublerandom.draw.SelectionReplaced.v1";

    @Autowired
    Visits visits;

    private List<String> primaries(String id) {
        return publicFile(id, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .sorted()
                .toList();
    }

    private List<String> team(String id, String target) {
        return auditedFile(id, "outcome-full.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("team " + target + " "))
                .map(line -> List.of(line.split(" ")).subList(2, 4))
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(String id, String what, Map<String, Object> body) {
        return api.as(officer).post(DRAWS + "/" + id + "/" + what, body);
    }

    private Answer strike(String id, String target) {
        return ask(id, "strikes", Map.of("target", target, "reason", "CLOSED", "text", "已注销，见附件"));
    }

    private Answer recuse(String id, String inspector, String target) {
        Map<String, String> pair = Map.of("inspector", inspector, "target", target);
        return ask(id, "team-changes", Map.of("recused", List.of(pair), "reason", "RECUSAL", "text", "近亲属任职，见附件"));
    }

    private Answer ill(String id, String inspector) {
        return ask(id, "team-changes", Map.of("absent", List.of(inspector), "reason", "ILLNESS", "text", "住院，见附件"));
    }

    private Answer approve(String id, String what, int number) {
        return api.as(approver).post(DRAWS + "/" + id + "/" + what + "/" + number + "/approval", Map.of());
    }

    private JsonNode replaced(String id, int n) {
        Received fact = others.await(INTERNAL, REPLACED, id, n).get(n - 1);
        return JsonMapper.shared().readTree(fact.body());
    }

    private void tellVisit(String id, String target, String step) {
        String inspection = "inspection-of-" + id + "-" + target;
        Map<String, String> body = Map.of(
                "inspection",
                inspection,
                "visit",
                "visit",
                "draw",
                id,
                "target",
                target,
                step + "At",
                "2024-05-01T02:00:00Z");
        others.publish(
                "inspection.internal.v1",
                "org.doublerandom.inspection.Inspection" + (step.equals("begun") ? "Begun" : "Ended") + ".v1",
                inspection,
                body);
    }

    /** All files that auditors get, as the program of somebody else reads them. */
    private String verified(String id, Path folder) throws IOException {
        for (String file :
                List.of("announcement.txt", "pool.txt", "seed.txt", "readings.txt", "scheme.txt", "outcome.txt")) {
            Files.writeString(folder.resolve(file), publicFile(id, file).text());
        }
        List<String> audited =
                new ArrayList<>(List.of("roster.txt", "conflicts.txt", "outcome-full.txt", "outcome-salt.txt"));
        for (int n = 1; n <= draw(id).at("/alterations/stand").size(); n++) {
            audited.add("detail-" + n + ".txt");
        }
        for (String file : audited) {
            Files.writeString(
                    folder.resolve(file), auditedFile(id, file).isStatus(200).text());
        }
        Files.writeString(
                folder.resolve("log.json"),
                api.anonymously()
                        .get("/api/draw/v1/logs/" + authority + "?limit=200")
                        .text());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Verify.run(
                List.of("draw", folder.toString(), "--lang", "en"),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTargetThatIsClosedIsReplacedByTheNextInOrder(@TempDir Path folder) throws IOException {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        String first = primaries(id).get(0);
        String reserve = publicFile(id, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("reserve ALL 1 "))
                .map(line -> line.split(" ")[3])
                .findFirst()
                .orElseThrow();

        strike(id, first).isStatus(201);
        assertThat(draw(id).at("/alterations/requests/0/target").asString()).isEqualTo(first);
        assertThat(draw(id).at("/alterations/stand")).isEmpty();
        approve(id, "strikes", 1).isStatus(200);

        JsonNode told = replaced(id, 1);
        assertThat(told.path("struck").asString()).isEqualTo(first);
        assertThat(told.path("selections")
                        .valueStream()
                        .map(selection -> selection.path("target").asString()))
                .contains(reserve)
                .doesNotContain(first);
        assertThat(records().get(2).path("text").asString())
                .startsWith("DRAW1 strike\n")
                .contains("\nsuccessor " + reserve + " ");
        assertThat(verified(id, folder))
                .contains("ok  1 strikes and changes are what follows, teams included")
                .doesNotContain("WRONG", "OPEN");
        strike(id, first).isRefused(409, "target-has-no-place");
        approve(id, "strikes", 1).isRefused(409, "alteration-stands");
    }

    @Test
    void aLateRecusalAndAnIllnessStandBesideEachOther(@TempDir Path folder) throws IOException {
        String id = completed("2024.L01.B1", SampleFrame.of(30));
        String first = primaries(id).get(0);
        String second = primaries(id).get(1);
        String recused = team(id, first).get(0);
        String ill = team(id, second).get(1);

        recuse(id, recused, first).isStatus(201);
        approve(id, "strikes", 1).isRefused(404, "unknown-request");
        approve(id, "team-changes", 1).isStatus(200);
        ill(id, ill).isStatus(201);
        approve(id, "team-changes", 2).isStatus(200);

        JsonNode told = replaced(id, 2);
        assertThat(told.has("struck")).isFalse();
        assertThat(told.path("selections").toString()).doesNotContain("\"inspector\":\"" + ill + "\"");
        assertThat(auditedFile(id, "detail-1.txt").text()).contains("\nconflict " + recused + " " + first + "\n");
        assertThat(records().get(2).path("text").asString()).doesNotContain(recused, first);
        assertThat(verified(id, folder)).contains("ok  2 strike").doesNotContain("WRONG", "OPEN");
        api.anonymously().get(DRAWS + "/" + id + "/files/detail-1.txt").isStatus(401);
        auditedFile(id, "detail-3.txt").isRefused(404, "no-such-file");
    }

    @Test
    void aVisitThatHasBegunIsSparedAndOneThatHasEndedStays(@TempDir Path folder) throws IOException {
        String id = completed("2024.L01.B1", SampleFrame.of(30));
        String first = primaries(id).get(0);
        String second = primaries(id).get(1);
        String ill = team(id, first).get(0);
        tellVisit(id, first, "begun");
        tellVisit(id, second, "begun");
        tellVisit(id, second, "ended");
        Awaitility.await()
                .until(() -> visits.of(new DrawId(id))
                        .equals(new VisitsSoFar(
                                Set.of(new TargetId(first), new TargetId(second)), Set.of(new TargetId(second)))));
        strike(id, second).isStatus(201);
        approve(id, "strikes", 1).isRefused(409, "visit-has-ended");

        ill(id, ill).isStatus(201);
        approve(id, "team-changes", 2).isStatus(200);

        String detail = auditedFile(id, "detail-1.txt").text();
        assertThat(detail)
                .contains("\nbegun " + first + "\nbegun " + second + "\n")
                .doesNotContain("conflict " + ill + " " + first + "\n");
        assertThat(verified(id, folder)).contains("ok  1 strike").doesNotContain("WRONG");
    }

    @Test
    void whoAsksForWhatIsNotTheCaseIsToldWhat() {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        String first = primaries(id).get(0);
        String stranger = List.of("I00", "I01", "I02", "I03", "I04", "I05").stream()
                .filter(inspector -> !team(id, first).contains(inspector))
                .findFirst()
                .orElseThrow();

        strike(id, "T9999").isRefused(409, "target-has-no-place");
        recuse(id, stranger, first).isRefused(422, "conflict-may-not-be-added");
        ask(id, "team-changes", Map.of("reason", "LEFT", "text", "见附件")).isRefused(422, "nothing-to-change");
        ill(id, "I99").isStatus(201);
        approve(id, "team-changes", 1).isRefused(422, "nobody-is-recused");
        String announced = published("2024.L01.B2", SampleFrame.of(20));
        strike(announced, first).isRefused(409, "draw-is-not-completed");
        assertThat(draw(id).at("/alterations/stand")).isEmpty();
        assertThat(records()).hasSize(3);
    }

    @Test
    void withoutTheDirectoryNothingIsAlteredAndLaterItIs() {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        strike(id, primaries(id).get(0)).isStatus(201);
        DIRECTORY.goAway();
        try {
            approve(id, "strikes", 1).isStatus(503);
        } finally {
            DIRECTORY.comeBack();
        }
        assertThat(records()).hasSize(2);

        Awaitility.await().until(() -> approve(id, "strikes", 1).status() == 200);

        assertThat(records()).hasSize(3);
    }
}
