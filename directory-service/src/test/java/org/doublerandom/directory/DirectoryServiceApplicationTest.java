package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.directory.SampleCounty.ADMINISTRATOR;
import static org.doublerandom.directory.SampleCounty.batch;
import static org.doublerandom.directory.SampleCounty.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on broker and store; the sample county goes in, frames come out. */
@WholeServiceTest
class DirectoryServiceApplicationTest {
    private static final TestPerson AUDITOR = TestPerson.with("p-auditor", "AUDITOR");
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson DRAW_SERVICE = TestPerson.with("draw-service", "SERVICE");
    private static final String FRAMES = "/api/directory/v1/frames/";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    private SampleCounty county;

    @BeforeEach
    void theSampleCountyIsInTheDirectory() {
        county = new SampleCounty(api);
        if (api.as(PLANNER).get("/api/directory/v1/items").json().path("rows").isEmpty()) {
            county.bringIn();
        }
    }

    @Test
    void theTablesOfTheSampleAreImportedOnceAndForAll() {
        JsonNode again = county.imported("TARGETS", "REFUSE", table("targets.csv"));

        assertThat(again.path("rows").asLong()).isEqualTo(2000);
        assertThat(again.path("unchanged").asLong()).isEqualTo(2000);
        assertThat(again.path("created").asLong()).isZero();
        JsonNode items = county.imported("ITEMS", "REFUSE&list=ZJ2017", table("items-zhejiang-2017.csv"));
        assertThat(items.path("accepted").asLong()).isEqualTo(75);
        assertThat(items.path("unchanged").asLong()).isEqualTo(36);
        assertThat(api.as(PLANNER).get("/api/directory/v1/items").json().path("rows"))
                .hasSize(36);
        assertThat(api.as(AUDITOR).get("/api/directory/v1/inspectors").json().path("rows"))
                .hasSize(30);
        JsonNode page = api.as(PLANNER)
                .get("/api/directory/v1/targets?kind=ENTERPRISE&limit=200")
                .json();
        assertThat(page.path("rows")).hasSize(200);
        JsonNode next = api.as(PLANNER)
                .get("/api/directory/v1/targets?kind=ENTERPRISE&limit=200&cursor="
                        + page.path("next").asString())
                .json();
        assertThat(next.at("/rows/0/target").asString())
                .isGreaterThan(page.at("/rows/199/target").asString());
    }

    @Test
    void anItemIsPublishedOnceWithTheFirstVersionOfItsGuide() throws Exception {
        String path = "/api/directory/v1/items/ZJ2017-17/publication";
        String key = UUID.randomUUID().toString();
        Answer published = api.as(ADMINISTRATOR).post(path, "", key).isStatus(200);
        api.as(ADMINISTRATOR).post(path, "", key).isStatus(200);
        api.as(ADMINISTRATOR).post(path, "").isStatus(200);

        assertThat(published.json().path("guideVersion").asInt()).isEqualTo(1);
        assertThat(published.json().path("ratioMin").asInt()).isEqualTo(300);
        others.await("directory.events.v1", "org.doublerandom.directory.ItemPublished.v1", "000000-SAMR.ZJ2017-17", 1);
        var guides = others.await(
                "directory.events.v1",
                "org.doublerandom.directory.GuidePublished.v1",
                "guide-000000-SAMR.ZJ2017-17",
                1);
        assertThat(others.all("directory.events.v1").stream()
                        .filter(fact -> fact.stream().endsWith("ZJ2017-17")))
                .hasSize(2);
        String digest = guides.get(0).body().replaceAll(".*\"digest\":\"([0-9a-f]{64})\".*", "$1");
        Answer guide = api.as(DRAW_SERVICE).get("/internal/v1/guides/" + digest).isStatus(200);
        assertThat(sha256(guide.bytes())).isEqualTo(digest);
        assertThat(guide.json().path("questions")).hasSize(4);
        assertThat(county.ordered(
                                "ITEMS",
                                "SKIP&list=ZJ2017",
                                table("items-zhejiang-2017.csv").replace("各类企业", "企业"))
                        .path("errors")
                        .toString())
                .contains("item-published");
    }

    @Test
    void theEnterpriseBaseIsFixedOnce() {
        String path = "/api/directory/v1/bases";
        Map<String, Object> wanted = Map.of("year", 2024, "asOf", "2023-12-31");
        api.as(PLANNER).post(path, wanted).isRefused(403, "role-missing");
        api.as(ADMINISTRATOR)
                .post(path, Map.of("year", 2024, "asOf", "2024-01-01"))
                .isRefused(422, "base-date-wrong");
        api.as(ADMINISTRATOR)
                .post(path, Map.of("year", 2025, "asOf", "2024-12-31"))
                .isRefused(422, "base-date-not-reached");
        api.as(PLANNER).get(path + "/2024").isRefused(404, "unknown-base");

        Answer fixed = api.as(ADMINISTRATOR).post(path, wanted).isStatus(201);
        api.as(ADMINISTRATOR).post(path, wanted).isStatus(201);

        assertThat(fixed.json().path("count").asInt()).isEqualTo(410);
        assertThat(api.as(PLANNER).get(path + "/2024").json()).isEqualTo(fixed.json());
        assertThat(others.await(
                        "directory.events.v1",
                        "org.doublerandom.directory.EnterpriseBaseFixed.v1",
                        "base-000000-SAMR-2024",
                        1))
                .hasSize(1);
        county.imported("TARGETS", "REFUSE", header("targets.csv") + """
                TABCDEFGHIJKL,ENTERPRISE,青禾县补录有限公司,青禾县解放路1号,000000001,C1411,2020-01-02,存续,,
                """);
        api.as(ADMINISTRATOR).post(path, wanted).isRefused(409, "base-already-fixed");
    }

    @Test
    void aReleasedBatchGetsItsFrameAndTheNextOneWaitsForItsEnd() throws Exception {
        String first = "000000-SAMR.2024.L03.B1";
        String second = "000000-SAMR.2024.L17.B1";
        release(first, List.of("ENTERPRISE"), List.of("food-production"));
        var frozen = others.await("directory.internal.v1", "org.doublerandom.directory.FrameFrozen.v1", first, 1);
        release(first, List.of("ENTERPRISE"), List.of("food-production"));
        release(second, List.of("ENTERPRISE"), List.of());

        JsonNode frame = api.as(PLANNER).get(FRAMES + first).isStatus(200).json();
        assertThat(frame.at("/files/0/lines").asLong()).isEqualTo(62);
        assertThat(frame.at("/files/1/lines").asLong()).isEqualTo(30);
        for (int i = 0; i < 3; i++) {
            confirms(first, frame.path("files").get(i));
            assertThat(frozen.get(0).body())
                    .contains(frame.at("/files/" + i + "/root").asString());
        }
        String pool = api.as(AUDITOR).get(FRAMES + first + "/files/pool").text();
        assertThat(pool.lines()).allMatch(line -> line.matches("[0-9A-Z]{18}\t00000000[123]\tALL\t0\t(-|CLOSED)"));
        assertThat(pool.lines().filter(line -> line.endsWith("CLOSED"))).hasSize(2);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(PLANNER)
                        .get(FRAMES + second)
                        .json()
                        .at("/waitsFor/batch")
                        .asString("")
                        .equals(first));
        completes(first, pool);
        others.await("directory.internal.v1", "org.doublerandom.directory.FrameFrozen.v1", second, 1);
        countsWhatWasDrawn(second, pool);
        voids(second);
        assertThat(others.all("directory.internal.v1").stream()
                        .filter(fact -> fact.stream().equals(first)))
                .hasSize(1);
    }

    @Test
    void aFrameWithOtherNumbersIsHeldUntilTheyAreConfirmed() {
        String id = "000000-SAMR.2024.L11.B1";
        Map<String, Object> proposal = new HashMap<>(batch(id, List.of("ENTERPRISE"), List.of("food-production")));
        proposal.putAll(Map.of("slots", List.of("*", "*"), "cap", 2, "proposedAt", "2024-04-16T00:00:00Z"));
        others.publish("plan.internal.v1", "org.doublerandom.plan.BatchProposed.v1", id, proposal);
        others.await("directory.internal.v1", "org.doublerandom.directory.BatchCounted.v1", id, 1);

        release(id, List.of("ENTERPRISE"), List.of());

        var held = others.await("directory.internal.v1", "org.doublerandom.directory.FrameHeld.v1", id, 1);
        assertThat(held.get(0).body()).contains("\"inspectors\":30");
        String heldAt = JsonMapper.shared()
                .readTree(held.get(0).body())
                .path("countedAt")
                .asString();
        assertThat(api.as(PLANNER).get(FRAMES + id).json().path("state").asString())
                .isEqualTo("HELD");
        api.as(AUDITOR).get(FRAMES + id + "/files/pool").isRefused(409, "frame-not-frozen");
        others.publish(
                "plan.internal.v1",
                "org.doublerandom.plan.FrameConfirmed.v1",
                id,
                Map.of("batch", id, "confirmer", "p-leader", "heldAt", heldAt));
        var frozen = others.await("directory.internal.v1", "org.doublerandom.directory.FrameFrozen.v1", id, 1);
        assertThat(frozen.get(0).body()).contains("\"confirmer\":\"p-leader\"");
        voids(id);
    }

    @Test
    void aFrameWaitsForATagThatNobodyHasAndSaysSo() {
        String id = "000000-SAMR.2024.L09.B1";
        release(id, List.of(), List.of("nuclear"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(PLANNER)
                        .get(FRAMES + id)
                        .json()
                        .at("/waitsFor/code")
                        .asString("")
                        .matches("tag-unmapped|frame-open"));
        api.as(AUDITOR).get(FRAMES + id + "/files/pool").isRefused(409, "frame-not-frozen");
        voids(id);
    }

    @Test
    void filesAreForAuditorsAndInternalRoutesForServices() {
        api.as(PLANNER).get(FRAMES + "none/files/pool").isRefused(404, "no-such-resource");
        api.as(AUDITOR).get(FRAMES + "none/files/pool").isRefused(404, "unknown-frame");
        api.as(AUDITOR).get(FRAMES + "none/files/names").isRefused(400, "invalid-value");
        api.anonymously().get(FRAMES + "none").isRefused(401, "not-signed-in");
        api.as(AUDITOR).get("/internal/v1/frames/none/files/pool").isRefused(403, "not-allowed");
        api.as(DRAW_SERVICE).get("/internal/v1/frames/none/files/pool").isRefused(404, "unknown-frame");
        api.as(DRAW_SERVICE).get("/internal/v1/guides/" + "0".repeat(64)).isRefused(404, "unknown-guide");
        JsonNode facts = api.as(DRAW_SERVICE)
                .post(
                        "/internal/v1/lookups",
                        Map.of(
                                "authority",
                                "000000-SAMR",
                                "targets",
                                firstOf("targets.csv"),
                                "inspectors",
                                firstOf("inspectors.csv")))
                .isStatus(200)
                .json();
        assertThat(facts.at("/targets/0/name").asString()).startsWith("青禾县");
        assertThat(facts.at("/inspectors/0/certificate").asString()).isNotBlank();
        api.as(DRAW_SERVICE)
                .post(
                        "/internal/v1/lookups",
                        Map.of(
                                "authority",
                                "000000-SAMR",
                                "targets",
                                List.of("T" + "A".repeat(12)),
                                "inspectors",
                                List.of()))
                .isRefused(404, "unknown-target");
    }

    private void release(String id, List<String> kinds, List<String> tags) {
        others.publish("plan.internal.v1", "org.doublerandom.plan.BatchReleased.v1", id, batch(id, kinds, tags));
    }

    /** The draw tells its end before its pages: facts of two topics come in any order. */
    private void completes(String draw, String pool) {
        others.publish(
                "draw.events.v1", "org.doublerandom.draw.DrawCompleted.v1", draw, Map.of("batch", draw, "pages", 1));
        List<String> team = firstOf("inspectors.csv");
        Map<String, Object> selected = Map.of(
                "batch",
                draw,
                "page",
                1,
                "pages",
                1,
                "from",
                "2024-04-01",
                "selections",
                List.of(Map.of(
                        "target",
                        pool.substring(0, 18),
                        "team",
                        team.stream().map(id -> Map.of("inspector", id)).toList())));
        others.publish("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", draw, selected);
        others.publish("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", draw, selected);
    }

    private void countsWhatWasDrawn(String frame, String pool) throws Exception {
        String target = pool.substring(0, 18);
        String next = api.as(AUDITOR).get(FRAMES + frame + "/files/pool").text();
        assertThat(next.lines()).hasSizeGreaterThan(400);
        assertThat(next.lines().filter(line -> line.split("\t")[3].equals("1")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(target));
        String roster = api.as(AUDITOR).get(FRAMES + frame + "/files/roster").text();
        assertThat(roster.lines().filter(line -> line.endsWith("\t1")))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith(firstOf("inspectors.csv").get(0)));
        String conflicts =
                api.as(AUDITOR).get(FRAMES + frame + "/files/conflicts").text();
        assertThat(conflicts.lines()).hasSize(12);
        byte[] first = page(frame, 0);
        byte[] second = page(frame, 1);
        assertThat(concat(first, second)).asString(StandardCharsets.US_ASCII).isEqualTo(next);
        assertThat(sha256(concat(new byte[] {1}, leaf(first), leaf(second))))
                .isEqualTo(api.as(PLANNER)
                        .get(FRAMES + frame)
                        .json()
                        .at("/files/0/root")
                        .asString());
        api.as(DRAW_SERVICE)
                .get("/internal/v1/frames/" + frame + "/files/pool?pages=1&from=2")
                .isRefused(400, "pages-outside");
    }

    private void voids(String draw) {
        others.publish(
                "draw.events.v1",
                "org.doublerandom.draw.DrawVoided.v1",
                draw,
                Map.of("batch", draw, "reason", "WITHDRAWN", "announced", false));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(PLANNER)
                                .get(FRAMES + draw)
                                .json()
                                .at("/draw/ended")
                                .asBoolean()
                        || api.as(PLANNER)
                                .get(FRAMES + draw)
                                .json()
                                .path("state")
                                .asString()
                                .equals("ABANDONED"));
    }

    /** The root of a one-page file is what {@code (printf '\0'; cat pool.txt) | sha256sum} prints. */
    private void confirms(String frame, JsonNode file) throws Exception {
        byte[] content = api.as(AUDITOR)
                .get(FRAMES + frame + "/files/" + file.path("name").asString())
                .isStatus(200)
                .bytes();
        assertThat(sha256(file.path("lines").asLong() == 0 ? content : concat(new byte[] {0}, content)))
                .isEqualTo(file.path("root").asString());
    }

    private byte[] page(String frame, int number) {
        return api.as(DRAW_SERVICE)
                .get("/internal/v1/frames/" + frame + "/files/pool?pages=1&from=" + number)
                .isStatus(200)
                .bytes();
    }

    private static byte[] leaf(byte[] page) throws Exception {
        return HexFormat.of().parseHex(sha256(concat(new byte[] {0}, page)));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String header(String table) {
        return table(table).lines().findFirst().orElseThrow() + "\n";
    }

    private static List<String> firstOf(String table) {
        String row = table(table).lines().skip(1).findFirst().orElseThrow();
        return List.of(row.substring(0, row.indexOf(',')));
    }
}
