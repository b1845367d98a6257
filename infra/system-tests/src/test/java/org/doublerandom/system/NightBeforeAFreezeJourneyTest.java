package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An administrator moves a friend out of a frame the night before it is frozen. */
@ExtendWith({FreshPlatform.class, RunningPlatform.class})
class NightBeforeAFreezeJourneyTest {
    private static final String REGISTERS = "/api/publication/v1/registers?authority=000000-SAMR";
    private static final int PAGE = 256;

    private final County county;

    NightBeforeAFreezeJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void whoIsMovedTheNightBeforeAFreezeIsSeenByEverybody() throws IOException {
        county.approvedPlan();
        county.nightPasses();
        JsonNode before = theRegisterIsPublic("2024-04-17");
        String friend = aFoodProducerIn(before);

        moveOutOfFoodProduction(friend);
        county.nightPasses();
        JsonNode after = theRegisterIsPublic("2024-04-18");
        assertThat(after.path("root").asString())
                .isNotEqualTo(before.path("root").asString());

        String draw = county.draw(county.releaseTheFoodBatch());

        theDrawShowsWhoLeft(draw, friend, before);
        assertThat(BothVerifiers.confirm(county, draw)).contains("ok  pool", "ok  outcome.txt");
    }

    private JsonNode theRegisterIsPublic(String night) {
        Answer roots = Patience.until(
                "root of the register of " + night,
                () -> read(REGISTERS + "&limit=1"),
                answer -> answer.json().at("/rows/0/night").asString("").equals(night));
        JsonNode told = roots.json().at("/rows/0");
        assertThat(told.path("only").asBoolean()).isTrue();
        assertThat(rootOf(read(told.path("file").asString()).text()))
                .isEqualTo(told.path("root").asString());
        assertThat(read("/").text()).contains(told.path("root").asString());
        return told;
    }

    private String aFoodProducerIn(JsonNode register) {
        return read(register.path("file").asString())
                .text()
                .lines()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[2].equals("-"))
                .filter(fields ->
                        List.of(fields[3].split(",")).containsAll(List.of("food-production", "kind=ENTERPRISE")))
                .findFirst()
                .orElseThrow()[0];
    }

    private void moveOutOfFoodProduction(String target) throws IOException {
        List<String> table = Files.readAllLines(county.sample().resolve("targets.csv"));
        String row = table.stream()
                .filter(line -> line.startsWith(target + ","))
                .findFirst()
                .orElseThrow();
        String moved = table.get(0) + "\n" + row.substring(0, row.lastIndexOf(',') + 1) + "\n";
        var ordered = county.as("admin")
                .exchange(HttpRequest.newBuilder(
                                county.gateway().resolve("/api/directory/v1/imports?kind=TARGETS&mode=REFUSE"))
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", "moves-a-friend")
                        .POST(HttpRequest.BodyPublishers.ofString(moved)));
        assertThat(ordered.statusCode()).isEqualTo(202);
        String location = ordered.headers().firstValue("Location").orElseThrow();
        untilItIs("EXAMINED", location);
        // One of hundreds: nobody else is needed.
        county.as("admin")
                .post(location + "/carry-out", Map.of(), "moves-a-friend-out")
                .accepted();
        untilItIs("DONE", location);
    }

    private void untilItIs(String state, String location) {
        Patience.until(
                "import of the moved one to be " + state,
                () -> county.as("admin").get(location),
                answer -> answer.json().path("state").asString().equals(state));
    }

    private void theDrawShowsWhoLeft(String draw, String friend, JsonNode before) {
        JsonNode frame = Patience.until(
                        "comparison of the frame of " + draw,
                        () -> read("/api/publication/v1/draws/" + draw),
                        answer -> answer.json().path("frame").isObject())
                .json()
                .path("frame");
        assertThat(frame.path("left").asInt()).isEqualTo(1);
        assertThat(frame.path("added").asInt()).isZero();
        assertThat(frame.path("night").asString()).isEqualTo("2024-04-17");
        assertThat(frame.path("registerRoot").asString())
                .isEqualTo(before.path("root").asString());
        assertThat(frame.path("contradicted").asBoolean()).isFalse();
        assertThat(read(frame.path("differences").asString()).text())
                .startsWith(friend + "\tLEFT\t")
                .hasLineCount(1);
        assertThat(read("/api/draw/v1/draws/" + draw + "/files/pool.txt").text())
                .doesNotContain(friend);
        assertThat(read("/").text())
                .contains("与 2024-04-17 的名录留底相比", frame.path("differences").asString());
        assertThat(county.anybody()
                        .get("/api/directory/v1/registers/2024-04-17/openings/" + friend)
                        .status())
                .isEqualTo(401);
    }

    private Answer read(String path) {
        return county.anybody().get(path).accepted();
    }

    private static String rootOf(String file) {
        List<String> lines = file.lines().map(line -> line + "\n").toList();
        List<byte[]> leaves = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += PAGE) {
            String page = String.join("", lines.subList(from, Math.min(from + PAGE, lines.size())));
            leaves.add(sha256(new byte[] {0}, page.getBytes(StandardCharsets.US_ASCII)));
        }
        return HexFormat.of().formatHex(rootOf(leaves));
    }

    private static byte[] rootOf(List<byte[]> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        int split = Integer.highestOneBit(nodes.size() - 1);
        return sha256(new byte[] {1}, rootOf(nodes.subList(0, split)), rootOf(nodes.subList(split, nodes.size())));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
