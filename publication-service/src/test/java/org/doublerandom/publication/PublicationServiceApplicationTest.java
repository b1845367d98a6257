package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.Answer;
import org.doublerandom.testkit.Api;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WholeServiceTest
class PublicationServiceApplicationTest {
    private static final String API = "/api/publication/v1";
    private static final TestPerson PUBLISHER = TestPerson.with("p-publisher", "PUBLISHER");
    private static final LocalDate ENDED_ON = LocalDate.of(2024, 4, 16);
    private static final Instant ACCEPTED_AT = Instant.parse("2024-04-18T02:00:00Z");
    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2024-05-15T16:00:00Z");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    TestClock clock;

    @BeforeEach
    void morningOfTheSample() {
        clock.set(TestClock.START);
    }

    @Test
    void aDrawnEnterpriseIsFollowedFromThePlanToItsPublication() {
        var county = new SampleCounty(others, "L21");
        county.item();
        county.planApproved(1);
        county.batchReleased();
        county.drawAnnounced(21, "DRAW1\nsuite SHA256\nEND\n", 1);
        county.drawCompleted(21, "5e".repeat(32), 1);
        county.assigned(1, "91000000MA2100001X", "青禾县全程食品有限公司");
        county.ended(1, ENDED_ON);
        county.recorded(1, ACCEPTED_AT, "R5", "R8");
        String inspection = county.inspection(1);
        awaitPending(inspection);

        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of("inspection", inspection, "revision", 1);
        Answer published =
                api.as(PUBLISHER).post(API + "/publications", request, key).isStatus(201);

        assertThat(published.header("Location")).isEqualTo(API + "/publications/" + inspection + "-1");
        JsonNode body = published.json();
        assertThat(body.path("late").asBoolean()).isFalse();
        assertThat(body.path("deadline").asString()).isEqualTo("2024-05-15");
        assertThat(body.path("followUpName").asString()).isEqualTo("后续处置中");
        assertThat(body.path("headline").path("code").asString()).isEqualTo("R8");
        assertThat(api.as(PUBLISHER)
                        .post(API + "/publications", request, key)
                        .isStatus(201)
                        .json())
                .isEqualTo(body);
        assertThat(api.as(PUBLISHER)
                        .post(API + "/publications", request)
                        .isStatus(201)
                        .json())
                .isEqualTo(body);
        var facts =
                others.await("publication.events.v1", "org.doublerandom.publication.ResultPublished.v1", inspection, 1);
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).sequence()).isEqualTo(1);

        JsonNode trail = api.anonymously()
                .get(API + "/search?q=91000000MA2100001X")
                .isStatus(200)
                .json()
                .get(0);
        assertThat(trail.at("/plan/document").asString()).isEqualTo("青市监字〔2024〕44号");
        assertThat(trail.at("/batch/line").asString()).isEqualTo("L21");
        assertThat(trail.at("/draw/serial").asInt()).isEqualTo(21);
        assertThat(trail.at("/inspection/state").asString()).isEqualTo("IN_TIME");
        assertThat(trail.at("/publication/publication").asString()).isEqualTo(inspection + "-1");
    }

    @Test
    void whatThePublicReadsNamesNoPersonAndNoArea() {
        var county = new SampleCounty(others, "L22");
        county.item();
        county.planApproved(1);
        county.batchReleased();
        county.assigned(1, "91000000MA2200001X", "青禾县公开食品有限公司");
        county.ended(1, ENDED_ON);
        county.recorded(1, ACCEPTED_AT, "R1");
        publish(county, 1).isStatus(201);

        for (String path : new String[] {
            "/plans",
            "/batches/" + county.batch(),
            "/draws",
            "/publications",
            "/search?q=公开食品",
            "/kpis/F3/rows",
            "/items"
        }) {
            Answer answer = api.anonymously().get(API + path.replace("公开食品", "%E5%85%AC%E5%BC%80%E9%A3%9F%E5%93%81"));
            answer.isStatus(200);
            assertThat(answer.text()).as(path).doesNotContain("p-secret", "p-publisher", "000000001", "noticeDigest");
        }
    }

    @Test
    void lateIsShownAndOverdueIsListedUntilItIsPublished() {
        var county = new SampleCounty(others, "L23");
        county.base(2024, 2000);
        county.assigned(1, "91000000MA2300001X", "青禾县迟公示食品有限公司");
        county.ended(1, ENDED_ON);
        county.recorded(1, ACCEPTED_AT, "R1");
        awaitPending(county.inspection(1));
        assertThat(api.anonymously().get(API + "/overdue").text()).doesNotContain(county.inspection(1));

        clock.set(AFTER_THE_DEADLINE);

        assertThat(api.anonymously().get(API + "/overdue").text()).contains(county.inspection(1));
        assertThat(stateInF3(county.inspection(1))).isEqualTo("OVERDUE");
        long before = api.anonymously()
                .get(API + "/kpis/F3")
                .json()
                .at("/publicity/overdue")
                .asLong();
        assertThat(publish(county, 1).isStatus(201).json().path("late").asBoolean())
                .isTrue();
        assertThat(stateInF3(county.inspection(1))).isEqualTo("LATE");
        JsonNode f3 = api.anonymously().get(API + "/kpis/F3?year=2024").json();
        assertThat(f3.at("/publicity/overdue").asLong()).isEqualTo(before - 1);
        assertThat(f3.path("reached").asBoolean()).isFalse();
        assertThat(f3.path("rows").asString()).isEqualTo(API + "/kpis/F3/rows?year=2024");
        JsonNode f2 = api.anonymously().get(API + "/kpis/F2").json();
        assertThat(f2.path("denominator").asLong()).isEqualTo(2000);
        assertThat(f2.path("numerator").asLong())
                .isEqualTo(api.anonymously()
                        .get(f2.path("rows").asString())
                        .json()
                        .path("total")
                        .asLong());
    }

    @Test
    void onlyAPublisherWithoutAHandInTheResultPublishesIt() {
        var county = new SampleCounty(others, "L24");
        county.assigned(1, "91000000MA2400001X", "青禾县分离食品有限公司");
        county.ended(1, ENDED_ON);
        Map<String, Object> request = Map.of("inspection", county.inspection(1), "revision", 1);
        awaitFound("91000000MA2400001X", "/inspection/deadline");
        api.as(PUBLISHER).post(API + "/publications", request).isRefused(409, "result-not-accepted");
        county.recorded(1, ACCEPTED_AT, "R1");
        awaitPending(county.inspection(1));

        refused(TestPerson.with("p-secret-recorder", "PUBLISHER"), request, 403, "recorder-may-not-publish");
        refused(TestPerson.with("p-secret-partner", "INSPECTOR"), request, 403, "recorder-may-not-publish");
        refused(TestPerson.with("p-secret-reviewer", "PUBLISHER"), request, 403, "reviewer-may-not-publish");
        refused(TestPerson.with("p-planner", "PLANNER"), request, 403, "role-missing");
        refused(PUBLISHER.ofAuthority("000001-SAMR"), request, 403, "of-another-authority");
        api.anonymously().post(API + "/publications", request).isRefused(401, "not-signed-in");
        refused(PUBLISHER, Map.of("inspection", county.inspection(1), "revision", 2), 409, "revision-not-accepted");
        refused(PUBLISHER, Map.of("inspection", "nobody", "revision", 1), 404, "inspection-unknown");
        assertThat(others.all("publication.events.v1"))
                .noneMatch(fact -> fact.stream().equals(county.inspection(1)));
        api.as(TestPerson.with("p-planner", "PLANNER")).get(API + "/pending").isRefused(403, "role-missing");
        api.anonymously().get(API + "/pending").isRefused(401, "not-signed-in");
    }

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
        anybody.get(API + "/kpis?year=1").isRefused(400, "invalid-value");
        anybody.get(API + "/plans/none").isRefused(404, "not-public");
        anybody.get(API + "/plans/a%20b").isRefused(400, "invalid-value");
        anybody.get(API + "/batches/none").isRefused(404, "not-public");
        anybody.get(API + "/draws/none").isRefused(404, "not-public");
        anybody.get(API + "/publications/none").isRefused(404, "not-public");
        anybody.get(API + "/search?q=" + "a".repeat(65)).isRefused(400, "search-text-refused");
        assertThat(anybody.get(API + "/search?q=.*").isStatus(200).text()).isEqualTo("[]");
        assertThat(anybody.get(API + "/search?q=%5B%28").isStatus(200).text()).isEqualTo("[]");
        assertThat(anybody.get(API + "/search").isStatus(200).text()).isEqualTo("[]");
    }

    @Test
    void aNoticeIsGenuineOrUnknown() {
        var county = new SampleCounty(others, "L25");
        county.assigned(1, "91000000MA2500001X", "青禾县通知食品有限公司");
        awaitFound("91000000MA2500001X", "/inspection/inspection");

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
    void aResultThatComesBeforeItsInspectionWaitsAndIsNotLost() {
        var county = new SampleCounty(others, "L26");
        county.recorded(1, ACCEPTED_AT, "R1");
        county.drawVoided(26);
        await(() -> api.anonymously().get(API + "/draws").text().contains(county.batch()));
        assertThat(api.as(PUBLISHER).get(API + "/pending").text()).doesNotContain(county.inspection(1));

        county.assigned(1, "91000000MA2600001X", "青禾县乱序食品有限公司");
        county.ended(1, ENDED_ON);

        awaitPending(county.inspection(1));
        assertThat(others.all("inspection.events.v1.publication-service.dlq")).isEmpty();
    }

    @Test
    void repeatedFactsChangeNothing() {
        var county = new SampleCounty(others, "L27");
        county.assigned(1, "91000000MA2700001X", "青禾县重复食品有限公司");
        county.ended(1, ENDED_ON);
        county.assigned(1, "91000000MA2700001X", "青禾县重复食品有限公司");
        county.ended(1, ENDED_ON.plusDays(9));
        county.recorded(1, ACCEPTED_AT, "R1");
        county.recorded(1, ACCEPTED_AT, "R1");
        awaitPending(county.inspection(1));

        JsonNode trail = api.anonymously()
                .get(API + "/search?q=91000000MA2700001X")
                .json()
                .get(0);
        assertThat(trail.at("/inspection/deadline").asString()).isEqualTo("2024-05-15");
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

    private void refused(TestPerson person, Map<String, Object> request, int status, String code) {
        api.as(person).post(API + "/publications", request).isRefused(status, code);
    }

    private Answer publish(SampleCounty county, int number) {
        awaitPending(county.inspection(number));
        return api.as(PUBLISHER)
                .post(API + "/publications", Map.of("inspection", county.inspection(number), "revision", 1));
    }

    private String stateInF3(String inspection) {
        for (JsonNode row : api.anonymously().get(API + "/kpis/F3/rows").json().path("rows")) {
            if (row.path("inspection").asString().equals(inspection)) {
                return row.path("state").asString();
            }
        }
        return "";
    }

    private void awaitPending(String inspection) {
        await(() -> api.as(PUBLISHER).get(API + "/pending").text().contains("\"" + inspection + "\""));
    }

    private void awaitFound(String uscc, String pointer) {
        await(() -> api.anonymously()
                .get(API + "/search?q=" + uscc)
                .json()
                .at("/0" + pointer)
                .isString());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }
}
