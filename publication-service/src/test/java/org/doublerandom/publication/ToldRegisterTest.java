package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Somebody takes a night's register anew: what was told stays, and that another one was told is said. */
@PublicationServiceTest
class ToldRegisterTest {
    private static final String ROOTS = "/api/publication/v1/registers?authority=000000-SAMR";
    private static final String NIGHT = "2023-01-05";
    private static final String STREAM = "register-000000-SAMR-" + NIGHT;

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    MeterRegistry metrics;

    private void tell(long sequence, String root) {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.RegisterRooted.v1",
                STREAM,
                sequence,
                UUID.randomUUID().toString(),
                Map.of(
                        "authority",
                        "000000-SAMR",
                        "night",
                        NIGHT,
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
        tell(1, "a1".repeat(32));
        awaitRoots(1);
        String page = api.anonymously().get("/").isStatus(200).text();

        assertThat(roots().get(0).path("only").asBoolean()).isTrue();
        assertThat(roots().get(0).path("file").asString())
                .isEqualTo("/api/directory/v1/registers/000000-SAMR/" + NIGHT + "/file");
        assertThat(page).contains("a1".repeat(32)).doesNotContain("被改写");

        tell(2, "b2".repeat(32));
        awaitRoots(2);

        assertThat(roots())
                .extracting(
                        root -> root.path("root").asString(),
                        root -> root.path("only").asBoolean())
                .containsExactlyInAnyOrder(tuple("a1".repeat(32), false), tuple("b2".repeat(32), false));
        assertThat(api.anonymously().get("/").text()).contains("被改写", "a1".repeat(32), "b2".repeat(32));
        assertThat(metrics.get("doublerandom.register.doubled").gauge().value()).isPositive();
    }
}
