package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doublerandom.verifier.DrawFolder.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the command line says, and with which exit code. */
class CommandLineTest {
    @TempDir
    private Path path;

    @Test
    void whatTheAuditorsHaveIsLeftOutAndTheTargetsHold() throws IOException {
        DrawFolder folder = DrawFolder.bound(path);
        for (String name : List.of("roster.txt", "conflicts.txt", "outcome-full.txt", "outcome-salt.txt")) {
            Files.delete(path.resolve(name));
        }

        Said said = folder.verify("draw");

        assertThat(said.text()).contains("not checked:  teams", "ok  outcome.txt");
        assertThat(said.code()).isZero();
    }

    @Test
    void aDrawWithoutItsSeedIsOpen() throws IOException {
        DrawFolder folder = DrawFolder.bound(path);
        for (String name : List.of("seed.txt", "readings.txt", "outcome.txt", "outcome-full.txt")) {
            Files.delete(path.resolve(name));
        }
        folder.write("log.txt", withoutResult(folder));

        Said said = folder.verify("draw");

        assertThat(said.text()).contains("OPEN  draw of serial 3: bound, open", "OPEN  the draw is open");
        assertThat(said.code()).isEqualTo(3);
    }

    private static String withoutResult(DrawFolder folder) {
        String log = new String(folder.read("log.txt"), StandardCharsets.US_ASCII);
        return log.substring(0, log.indexOf("DRAW1 result"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "readings", "outcome", "public"})
    void aResultThatBindsNothingIsWrong(String name) {
        DrawFolder folder = DrawFolder.bound(path);
        String log = new String(folder.read("log.txt"), StandardCharsets.US_ASCII);
        folder.write(
                "log.txt",
                log.replaceFirst("\n" + name + " [0-9a-f]{64}\n", "\n" + name + " " + "0".repeat(64) + "\n"));

        Said said = folder.verify("draw");

        assertThat(said.text()).contains("WRONG  result record: " + name + " 000");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aDrawWithAnotherRandomnessThanItsSchemeSaysIsWrong() {
        DrawFolder folder = DrawFolder.changed(path);
        String scheme = KnownValues.entry("R02").at("/cases/1/scheme").asString();
        folder.write("scheme.txt", scheme);

        Said said = folder.verify("draw");

        assertThat(said.text()).contains("WRONG  announcement: grade LD under a scheme with throws -");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aDrawBehindNoSchemeIsUnbound() {
        DrawFolder folder = DrawFolder.changed(path);

        Said said = folder.verify("draw");

        assertThat(said.text())
                .contains("OPEN  draw of serial 2: unbound, open")
                .contains("2 strikes and changes are what follows, teams included");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void aStrikeThatPassesOverTheNextReserveIsNamed() throws IOException {
        DrawFolder folder = DrawFolder.changed(path);
        String other = KnownValues.entry("L17").at("/cases/0/records/2").asString();
        String log = KnownValues.entry("L15").at("/records/0").asString()
                + KnownValues.entry("L15").at("/records/1").asString()
                + other;
        folder.write("log.txt", log);
        folder.write(
                "detail-3.txt",
                KnownValues.entry("L17").at("/cases/0/details/2").asString());
        Files.delete(path.resolve("detail-4.txt"));
        Files.delete(path.resolve("detail-5.txt"));

        Said said = folder.verify("draw");

        assertThat(said.text())
                .contains("WRONG  successor 91330100MA20150461")
                .contains("expected: 91330100MA20063352");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void theFirstLineThatDoesNotFollowIsNamedInBothLanguages() {
        DrawFolder folder = DrawFolder.bound(path);
        String outcome = new String(folder.read("outcome.txt"), StandardCharsets.US_ASCII);
        folder.write("outcome.txt", outcome.replaceFirst("reserve B 1 \\S+", "reserve B 1 91330100MA20182137"));

        assertThat(folder.verify("draw").text())
                .contains("WRONG  outcome.txt, line 6: \"reserve B 1 91330100MA20182137")
                .contains("(follows: \"reserve B 1 91330100MA20047514")
                .endsWith("Something is wrong: the first difference stands above." + System.lineSeparator());
        assertThat(folder.verify("draw", "--lang", "zh-CN").text()).contains("不符  outcome.txt 第 6 行");
    }

    @Test
    void singleFilesAreReadAsWellAsAFolder() {
        DrawFolder.bound(path);
        List<String> files = List.of("announcement.txt", "seed.txt", "pool.txt", "outcome.txt");

        List<String> arguments = new java.util.ArrayList<>(List.of("draw"));
        files.forEach(name -> arguments.add(path.resolve(name).toString()));

        assertThat(DrawFolder.run(arguments).code()).isZero();
    }

    @Test
    void aDrawIsReadFromItsAddressAndWhatIsForOthersIsLeftOut() throws IOException {
        DrawFolder folder = DrawFolder.bound(path);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String asked = exchange.getRequestURI().getPath();
            String name =
                    asked.contains("//") ? "none" : Path.of(asked).getFileName().toString();
            boolean isPublic = List.of("announcement.txt", "seed.txt", "pool.txt", "outcome.txt", "readings.txt")
                    .contains(name);
            byte[] body = isPublic ? folder.read(name) : new byte[0];
            exchange.sendResponseHeaders(
                    isPublic ? 200 : name.equals("roster.txt") ? 401 : 404, isPublic ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/draws/X/files";

            Said said = DrawFolder.run(List.of("draw", address));

            assertThat(DrawFolder.run(List.of("draw", address + "/")).text()).isEqualTo(said.text());
            assertThat(said.text()).contains("ok  outcome.txt", "ok  readings", "not checked:  teams");
            assertThat(said.code()).isZero();
        } finally {
            server.stop(0);
        }
    }

    private static String served(List<String> records, @Nullable String next) {
        List<Map<String, Object>> rows = records.stream()
                .map(record -> Map.<String, Object>of("n", 1, "kind", "\"\\ü\t", "text", record, "last", true))
                .toList();
        Map<String, Object> page = new java.util.TreeMap<>(Map.of("rows", rows, "total", 6));
        page.put("next", next);
        return JsonMapper.shared().writeValueAsString(page);
    }

    @Test
    void aLogIsReadAsItIsServed() {
        List<String> records = KnownValues.strings(KnownValues.entry("L15").path("records"));
        DrawFolder folder = new DrawFolder(path);
        folder.write("log.json", served(records, null));
        folder.write("part.json", served(records.subList(0, 3), "3"));
        String log = path.resolve("log.json").toString();

        Said said = DrawFolder.run(List.of("log", log));

        assertThat(said.text()).contains("6 records form one chain", "draw of serial 2: unbound, open");
        assertThat(said.code()).isEqualTo(3);
        folder.write("log.json", String.join("", records));
        assertThat(DrawFolder.run(List.of("log", log))).isEqualTo(said);
        folder.write(
                "log.json",
                served(records, null).replaceFirst(".*\"rows\":", "").replaceFirst(",\"total.*", ""));
        assertThat(DrawFolder.run(List.of("log", log))).isEqualTo(said);
        assertThat(DrawFolder.run(List.of("log", path.resolve("part.json").toString()))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aServedLogIsReadToItsLastPage() throws IOException {
        List<String> records = KnownValues.strings(KnownValues.entry("L15").path("records"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/logs/A", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int begin = query.contains("cursor=") ? Integer.parseInt(query.substring(query.indexOf("cursor=") + 8)) : 0;
            int end = Math.min(records.size(), begin + 4);
            byte[] body = served(records.subList(begin, end), end < records.size() ? "+" + end : null)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/logs/A";

            assertThat(DrawFolder.run(List.of("log", address)).text()).contains("6 records form one chain");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[{}",
                "[{\"text\":\"a\"}",
                "[{\"text\":\"a\\q\"}]",
                "[{\"text\":1x}]",
                "[] []",
                "{\"rows\":[]",
                "{\"rows\":[],}",
                "[{\"a\":\"\n\"}]"
            })
    void whatIsNoJsonIsNoLog(String json) {
        new DrawFolder(path).write("log.json", json);

        Said said = DrawFolder.run(List.of("log", path.resolve("log.json").toString()));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("no JSON list");
    }

    @Test
    void aTicketFollowsFromSeedAndId() {
        String seed = KnownValues.entry("V09").path("value").asString();
        String id = KnownValues.entry("V12").at("/value/0").asString();

        assertThat(DrawFolder.run(List.of("ticket", seed, id)).text())
                .contains(KnownValues.entry("V12").at("/value/1").asString());
    }

    @Test
    void anEnterpriseLearnsWhetherItWasDrawn() {
        DrawFolder folder = DrawFolder.bound(path);

        assertThat(folder.verify("ticket", "91330100MA20277165").text())
                .contains("drawn: primary B 1 91330100MA20277165");
        assertThat(folder.verify("ticket", "91330100MA20142542").text()).contains("not eligible");
        assertThat(folder.verify("ticket", "91330100MA20007919").text()).contains("neither drawn nor a reserve");
        assertThat(folder.verify("ticket", "91330100MA29999999").code()).isEqualTo(1);
    }

    @Test
    void anInspectorSeesHisTeams() {
        DrawFolder folder = DrawFolder.changed(path);

        Said said = folder.verify("team", "INSP03");

        assertThat(said.text())
                .contains("team of 91330100MA20213813: INSP03 INSP04", "team of 91330100MA20237570: INSP03 INSP08")
                .contains("INSP03 is in 2 teams that follow");
    }

    @Test
    void anInspectorChecksHisOwnLines() throws IOException {
        DrawFolder folder = DrawFolder.changed(path);
        Files.delete(path.resolve("roster.txt"));
        String mine = "INSP10\t3301\t-\t6\t1\nINSP10\t91330100MA20079190\n"
                + "team 91330100MA20134623 INSP09 INSP10\nteam 91330100MA20293003 INSP04 INSP10\n";
        folder.write("mine.txt", mine);
        assertThat(folder.verify("team", "INSP10").text())
                .contains("INSP10: 2 teams fit", "that takes the lines of all");
        Map<String, String> wrong = Map.of(
                "INSP10\t91330100MA20079190", "INSP10\t91330100MA20134623",
                "\t3301\t", "\t3302\t",
                "\t6\t1", "\t1\t1",
                "team 91330100MA20134623 ", "team 91330100MA20007919 ",
                "INSP09 INSP10", "INSP09 INSP11",
                "INSP04 INSP10\n", "INSP10\n",
                "INSP10\t3301", "INSP12\t3301");
        wrong.forEach((sound, other) -> {
            folder.write("mine.txt", mine.replace(sound, other));
            assertThat(folder.verify("team", "INSP10").code()).as(other).isEqualTo(1);
        });
    }

    @Test
    void whatCannotBeReadSaysNothingAboutTheDraw() {
        assertThat(DrawFolder.run(List.of("draw", path.toString())).text()).contains("announcement.txt is missing");
        assertThat(DrawFolder.run(List.of("draw", path.toString())).code()).isEqualTo(2);
        assertThat(DrawFolder.run(List.of("log", path.resolve("none").toString()))
                        .code())
                .isEqualTo(2);
        assertThat(DrawFolder.run(List.of("dance", path.toString())).text()).contains("verify draw", "exit code");
        assertThat(DrawFolder.run(List.of("draw")).code()).isEqualTo(2);
        assertThat(DrawFolder.run(List.of("draw", path.toString(), "--loud", "1"))
                        .code())
                .isEqualTo(2);
    }
}
