package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PublicationServiceTest
class PublicationApiTest {
    private static final String API = "/api/publication/v1";
    private static final TestPerson PUBLISHER = TestPerson.with("p-publisher", "PUBLISHER");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Test
    void badInputIsRefusedAndChangesNothing() {
        var asPublisher = api.as(PUBLISHER);
        String path = API + "/publications";
        asPublisher
                .post(path, Map.of("inspection", "x", "revision", 1), null)
                .isRefused(400, "idempotency-key-missing");
        asPublisher.post(path, "{").isRefused(400, "unreadable-body");
        asPublisher.post(path, "{\"inspection\":\"x\"}").isRefused(400, "unreadable-body");
        asPublisher.post(path, "{\"inspection\":\"x\",\"revision\":1,\"z\":1}").isRefused(400, "unreadable-body");
        asPublisher.post(path, Map.of("inspection", "../x y", "revision", 1)).isRefused(400, "invalid-value");
        asPublisher.post(path, Map.of("inspection", "x", "revision", 0)).isRefused(400, "invalid-value");
        var anybody = api.anonymously();
        anybody.get(API + "/publications?limit=1000").isRefused(400, "invalid-value");
        anybody.get(API + "/publications?limit=many").isRefused(400, "invalid-value");
        anybody.get(API + "/publications?cursor=e30").isRefused(400, "invalid-value");
        anybody.get(API + "/kpis?year=now").isRefused(400, "invalid-value");
        anybody.get(API + "/kpis?year=1").isRefused(400, "invalid-value");
        anybody.get(API + "/plans/none").isRefused(404, "not-public");
        anybody.get(API + "/plans/a%20b").isRefused(400, "invalid-value");
        anybody.get(API + "/batches/none").isRefused(404, "not-public");
        anybody.get(API + "/draws/none").isRefused(404, "not-public");
        anybody.get(API + "/publications/none").isRefused(404, "not-public");
        anybody.get(API + "/search?q=" + "a".repeat(65)).isRefused(400, "invalid-value");
        assertThat(anybody.get(API + "/search?q=.*").isStatus(200).text()).isEqualTo("{\"rows\":[],\"total\":0}");
        assertThat(anybody.get(API + "/search?q=%5B%28").isStatus(200).text()).isEqualTo("{\"rows\":[],\"total\":0}");
        assertThat(anybody.get(API + "/search").isStatus(200).text()).isEqualTo("{\"rows\":[],\"total\":0}");
    }

    @Test
    void aNoticeIsGenuineOrUnknown() {
        var county = new SampleCounty(others, "L25");
        county.assigned(1, "91000000MA2500001X", "青禾县通知食品有限公司");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !api.anonymously()
                        .get(API + "/search?q=91000000MA2500001X")
                        .json()
                        .path("rows")
                        .isEmpty());

        JsonNode notice = api.anonymously()
                .get(API + "/notices/" + county.notice(1).toLowerCase())
                .isStatus(200)
                .json();
        assertThat(notice.path("genuine").asBoolean()).isTrue();
        assertThat(notice.path("target").asString()).isEqualTo("青禾县通知食品有限公司");
        assertThat(notice.path("assignedOn").asString()).isEqualTo("2024-04-16");
        api.anonymously().get(API + "/notices/AAAAAAAAAAAA").isRefused(404, "notice-unknown");
        api.anonymously().get(API + "/notices/1").isRefused(404, "notice-unknown");
    }

    @Test
    void theApiDescribesWhatItRefuses() {
        JsonNode api31 = api.anonymously().get("/v3/api-docs").isStatus(200).json();

        JsonNode post = api31.path("paths").path(API + "/publications").path("post");
        assertThat(post.path("responses").path("403").path("description").asString())
                .contains("recorder-may-not-publish", "reviewer-may-not-publish", "role-missing");
        assertThat(post.path("responses").has("401")).isTrue();
        assertThat(api31.path("paths")
                        .path(API + "/kpis/F3")
                        .path("get")
                        .path("responses")
                        .has("401"))
                .isTrue();
    }
}
