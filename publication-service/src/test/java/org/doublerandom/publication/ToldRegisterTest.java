package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Somebody takes a night's register anew: what was told stays, and that another one was told is said. */
@PublicationServiceTest
class ToldRegisterTest {
    private static final String ROOTS = "/api/publication/v1/registers?authority=000000-SAMR";
    private static final String NIGHT = "2023-01-05";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    MeterRegistry metrics;

    private void tellRoot(String night, String root) {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.RegisterRooted.v1",
                "register-000000-SAMR-" + night,
                Map.of(
                        "authority",
                        "000000-SAMR",
                        "night",
                        night,
                        "root",
                        root,
                        "lines",
                        420,
                        "pageSize",
                        256,
                        "takenAt",
                        "2023-01-04T16:00:02Z"));
    }

    private List<JsonNode> roots() {
        return api.anonymously()
                .get(ROOTS + "&limit=200")
                .isStatus(200)
                .json()
                .path("rows")
                .valueStream()
                .filter(root -> root.path("night").asString().equals(NIGHT))
                .toList();
    }

    private void awaitRoots(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> roots().size() == count);
    }

    @Test
    void theRootOfANightIsPublicAndASecondOneAlarms() {
        tellRoot(NIGHT, "a1".repeat(32));
        awaitRoots(1);
        api.anonymously().get("/api/publication/v1/registers?authority=nobody!").isStatus(400);
        String page = api.anonymously().get("/").isStatus(200).text();

        assertThat(roots().get(0).path("only").asBoolean()).isTrue();
        assertThat(roots().get(0).path("file").asString())
                .isEqualTo("/api/directory/v1/registers/000000-SAMR/" + NIGHT + "/file");
        assertThat(page).contains("a1".repeat(32)).doesNotContain("被改写");

        tellRoot(NIGHT, "b2".repeat(32));
        awaitRoots(2);

        assertThat(roots())
                .extracting(
                        root -> root.path("root").asString(),
                        root -> root.path("only").asBoolean())
                .containsExactlyInAnyOrder(tuple("a1".repeat(32), false), tuple("b2".repeat(32), false));
        assertThat(api.anonymously().get("/").text()).contains("被改写", "a1".repeat(32), "b2".repeat(32));
        assertThat(metrics.get("doublerandom.register.doubled").gauge().value()).isPositive();
    }

    @Test
    void aDrawShowsWhoCameAndWentBeforeItsFrameAndWhetherTheNightSaysTheSame() {
        SampleCounty county = new SampleCounty(others, "L77");
        tellRoot("2023-02-07", "c3".repeat(32));
        tellFrame(county.batch(), "2023-02-07", "c3".repeat(32));
        county.batchReleased();
        county.drawAnnounced(77, "DRAW1\nsuite SHA256\nEND\n", 1);
        JsonNode frame = awaitFrame(county.batch());

        assertThat(frame.path("added").asInt()).isEqualTo(31);
        assertThat(frame.path("left").asInt()).isEqualTo(12);
        assertThat(frame.path("changed").asInt()).isEqualTo(7);
        assertThat(frame.at("/shortcomings/0/targets").asInt()).isEqualTo(9);
        assertThat(frame.path("registerRoot").asString()).isEqualTo("c3".repeat(32));
        assertThat(frame.path("contradicted").asBoolean()).isFalse();
        assertThat(frame.path("untold").asBoolean()).isFalse();
        assertThat(frame.path("differences").asString())
                .isEqualTo("/api/directory/v1/frames/" + county.batch() + "/differences");
        assertThat(api.anonymously().get("/").text())
                .contains(
                        "与 2023-02-07 的名录留底相比",
                        "无标签 9 户，LATER_ONE 3 户",
                        "/api/directory/v1/frames/" + county.batch() + "/differences");
    }

    @Test
    void aRegisterOfWhichNothingWasToldInItsNightIsSaid() {
        SampleCounty county = new SampleCounty(others, "L79");
        tellFrame(county.batch(), "2023-02-09", "f6".repeat(32));
        county.batchReleased();
        county.drawAnnounced(79, "DRAW1\nsuite SHA256\nEND\n", 1);

        JsonNode frame = awaitFrame(county.batch());

        assertThat(frame.path("untold").asBoolean()).isTrue();
        assertThat(frame.path("contradicted").asBoolean()).isFalse();
        assertThat(api.anonymously().get("/").text()).contains("该夜的名录根当时", "未曾告知");
    }

    @Test
    void aFrameThatWasComparedWithAnotherRegisterThanWasToldIsSaid() {
        SampleCounty county = new SampleCounty(others, "L78");
        tellRoot("2023-02-08", "d4".repeat(32));
        tellFrame(county.batch(), "2023-02-08", "e5".repeat(32));
        county.batchReleased();
        county.drawAnnounced(78, "DRAW1\nsuite SHA256\nEND\n", 1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> awaitFrame(county.batch()).path("contradicted").asBoolean());
        assertThat(api.anonymously().get("/").text()).contains("与当夜告知的名录根", "d4".repeat(32), "e5".repeat(32));
    }

    private JsonNode awaitFrame(String batch) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            var answer = api.anonymously().get("/api/publication/v1/draws/" + batch);
                            return answer.status() == 200 ? answer.json().path("frame") : MissingNode.getInstance();
                        },
                        JsonNode::isObject);
    }

    private void tellFrame(String batch, String night, String root) {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.FrameCompared.v1",
                batch,
                Map.ofEntries(
                        Map.entry("frame", batch),
                        Map.entry("batch", batch),
                        Map.entry("authority", "000000-SAMR"),
                        Map.entry("frozenAt", "2024-04-16T01:00:00Z"),
                        Map.entry("register", Map.of("night", night, "root", root)),
                        Map.entry("added", 31),
                        Map.entry("left", 12),
                        Map.entry("changed", 7),
                        Map.entry("list", Map.of("root", "f6".repeat(32), "lines", 50, "pageSize", 256)),
                        Map.entry(
                                "shortcomings",
                                List.of(
                                        Map.of("shortcoming", "UNTAGGED", "targets", 9),
                                        Map.of("shortcoming", "LATER_ONE", "targets", 3)))));
    }
}
