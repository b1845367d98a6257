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
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A completed draw that a court sets aside before anybody was visited, and who finds that in order. */
class DrawVoidByLawTest extends DrawCeremony {
    private static final String ORDER = "ab".repeat(32);

    private final TestPerson supervisor = with("p-supervisor", "SUPERVISOR").ofAuthority("999999-LAW");

    @Autowired
    Visits visits;

    private Answer ask(String id, TestPerson person, Map<String, Object> petition) {
        return api.as(person).post(DRAWS + "/" + id + "/void-requests", petition);
    }

    private static Map<String, Object> byLaw() {
        return Map.of("reason", "LAW", "text", "法院撤销，见附件", "evidence", ORDER);
    }

    private List<String> drawn(String id) {
        return publicFile(id, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .toList();
    }

    @Test
    void endsItsBatchAndLeavesTheDrawnListReadable(@TempDir Path folder) throws IOException {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        List<String> before = drawn(id);
        ask(id, officer, Map.of("reason", "LAW", "text", "见附件")).isRefused(422, "order-is-missing");
        ask(id, officer, Map.of("reason", "READINGS", "text", "见附件")).isRefused(409, "completed-draw-is-final");
        ask(id, supervisor, byLaw()).isRefused(403, "role-missing");
        ask(id, officer, byLaw()).isStatus(201);
        assertThat(api.as(supervisor)
                        .get(DRAWS + "/" + id)
                        .json()
                        .at("/voidRequests/0/evidence")
                        .asString())
                .isEqualTo(ORDER);
        approveVoid(id, approver, 1).isRefused(409, "another-approves");
        approveVoid(id, with("p-own", "SUPERVISOR"), 1).isRefused(409, "supervisor-is-of-the-bureau");

        Answer ended = approveVoid(id, supervisor, 1).isStatus(200);

        assertThat(ended.json().at("/voided/reason").asString()).isEqualTo("LAW");
        assertThat(ended.json().at("/outcome/targets").asInt()).isEqualTo(before.size());
        VoidRecord record = VoidRecord.parse(publicFile(id, "void.txt").text());
        assertThat(record.by()).hasToString("p-officer p-supervisor");
        assertThat(publicFile(id, "void-detail.txt").text()).contains("\nevidence " + ORDER + "\n");
        assertThat(drawn(id)).isEqualTo(before);
        assertThat(records().stream().map(entry -> entry.path("kind").asString()))
                .containsExactly("announcement", "result", "void");
        open(id).isRefused(409, "batch-has-ended");
        assertThat(told(id)).containsExactly("TargetsSelected", "SelectionReplaced");
        assertThat(verified(id, folder)).contains("set aside by law", ORDER).doesNotContain("WRONG");
    }

    private List<String> told(String id) {
        others.await("draw.internal.v1", "org.doublerandom.draw.SelectionReplaced.v1", id, 1);
        return others.all("draw.internal.v1").stream()
                .filter(fact -> fact.stream().equals(id))
                .map(Received::type)
                .map(type -> type.split("\\.")[3])
                .toList();
    }

    @Test
    void isRefusedOnceSomebodyHasCheckedIn() {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        ask(id, officer, byLaw()).isStatus(201);
        String first = drawn(id).get(0);
        Map<String, String> begun = Map.of(
                "inspection",
                "i-" + first,
                "visit",
                "v",
                "draw",
                id,
                "target",
                first,
                "begunAt",
                "2024-05-01T02:00:00Z");
        others.publish("inspection.internal.v1", "org.doublerandom.inspection.InspectionBegun.v1", "i-" + first, begun);
        Awaitility.await().until(() -> !visits.of(new DrawId(id)).begun().isEmpty());

        approveVoid(id, supervisor, 1).isRefused(409, "visits-have-begun");
        ask(id, with("p-officer-2", "DRAW_OFFICER"), byLaw()).isRefused(409, "visits-have-begun");
        assertThat(draw(id).path("state").asString()).isEqualTo("COMPLETED");
    }

    /** All that is public, as the program of somebody else reads it. */
    private String verified(String id, Path folder) throws IOException {
        List<String> files = Stream.of(
                        "announcement", "pool", "seed", "readings", "scheme", "outcome", "void", "void-detail")
                .map(name -> name + ".txt")
                .toList();
        for (String file : files) {
            Files.writeString(
                    folder.resolve(file), publicFile(id, file).isStatus(200).text());
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
}
